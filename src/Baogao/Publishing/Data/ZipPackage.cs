using Baogao.Model;
using ICSharpCode.SharpZipLib.Zip;

namespace Baogao.Publishing.Data;

/// <summary>A zip of files, written a file at a time, with one time stamp for all. Files come compressed: what stands in two packages is compressed once.</summary>
internal sealed class ZipPackage : IDisposable
{
    // The first day that a zip can name.
    private static readonly DateTime NoTime = new(1980, 1, 1);

    private readonly PieceStream stream;
    private readonly ZipOutputStream zip;

    private ZipPackage(string path)
    {
        stream = new PieceStream(path);
        zip = new ZipOutputStream(stream);
    }

    public static ZipPackage Begin(string path) => new(path);

    public static byte[] Whole(IEnumerable<ZippedFile> files)
    {
        var package = new ZipPackage("");
        package.Write(files);
        package.Dispose();
        return package.stream.ToArray();
    }

    public SiteFile Add(IEnumerable<ZippedFile> files)
    {
        Write(files);
        return stream.Take();
    }

    public SiteFile End()
    {
        Dispose();
        return stream.Take();
    }

    public void Dispose() => zip.Dispose();

    private void Write(IEnumerable<ZippedFile> files)
    {
        foreach (var file in files)
        {
            zip.PutNextPassthroughEntry(new ZipEntry(file.Path) { DateTime = NoTime, Size = file.Length, CompressedSize = file.Compressed.Length, Crc = file.Crc, CompressionMethod = CompressionMethod.Deflated });
            zip.Write(file.Compressed.Span);
            zip.CloseEntry();
        }
    }
}
