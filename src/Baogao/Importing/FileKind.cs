using System.Text;

namespace Baogao.Importing;

/// <summary>What a file is by its first bytes; its name may lie.</summary>
internal enum FileKind
{
    Text,
    Zip,
    Pdf,
    Rtf,
    OldOffice,
    Encrypted,
    WebArchive,
    Image,
    Archive,
}

internal static class FileKinds
{
    private const int Opening = 1024;

    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // An encrypted .docx is a compound file with this stream in its directory.
    private static readonly byte[] EncryptedStream = Encoding.Unicode.GetBytes("EncryptedPackage");

    private static readonly (byte[] Mark, FileKind Kind)[] Marks =
    [
        ([.. "PK\x03\x04"u8], FileKind.Zip),
        ([.. "PK\x05\x06"u8], FileKind.Zip),
        ([.. "{\\rtf"u8], FileKind.Rtf),
        ([0x89, .. "PNG"u8], FileKind.Image),
        ([0xFF, 0xD8, 0xFF], FileKind.Image),
        ([.. "GIF8"u8], FileKind.Image),
        ([.. "II*\0"u8], FileKind.Image),
        ([.. "MM\0*"u8], FileKind.Image),
        ([0x1F, 0x8B], FileKind.Archive),
        ([.. "Rar!"u8], FileKind.Archive),
        ([.. "7z"u8, 0xBC, 0xAF], FileKind.Archive),
        ([.. "MIME-Version:"u8], FileKind.WebArchive),
        ([.. "From: <Saved by"u8], FileKind.WebArchive),
    ];

    public static FileKind Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Compound))
        {
            return bytes.IndexOf(EncryptedStream) >= 0 ? FileKind.Encrypted : FileKind.OldOffice;
        }

        foreach (var (mark, kind) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return kind;
            }
        }

        // Readers of PDF accept some bytes before the mark.
        return bytes[..Math.Min(bytes.Length, Opening)].IndexOf("%PDF-"u8) >= 0 ? FileKind.Pdf : FileKind.Text;
    }
}
