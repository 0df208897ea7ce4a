using Baogao.Model;
using ICSharpCode.SharpZipLib.Zip;

namespace Baogao.Publishing.Data;

/// <summary>A zip of files, written a file at a time, with one time stamp for all. The compressor is managed code: the same bytes on every machine.</summary>
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
        // A third of the time for a tenth more bytes.
        zip.SetLevel(1);
    }

    public static ZipPackage Begin(string path) => new(path);

    public static byte[] Whole(IEnumerable<SiteFile> files)
    {
        var package = new ZipPackage("");
        package.Write(files);
        package.Dispose();
        return package.stream.ToArray();
    }

    public SiteFile Add(IEnumerable<SiteFile> files)
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

    private void Write(IEnumerable<SiteFile> files)
    {
        foreach (var file in files)
        {
            zip.PutNextEntry(new ZipEntry(file.Path) { DateTime = NoTime, Size = file.Content.Length });
            zip.Write(file.Content.Span);
            zip.CloseEntry();
        }
    }
}
