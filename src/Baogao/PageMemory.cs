using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Baogao.Model;
using Baogao.Text;
using Microsoft.Win32.SafeHandles;

namespace Baogao;

/// <summary>
/// What each page of the last build was made of, and what was learned of it. A page that is made of the same again, and stands in the site as
/// it was left, is neither rendered nor read nor written. It stands in a file that may be deleted or spoilt at any moment; what is not as it was written counts for nothing.
/// </summary>
internal sealed class PageMemory : IDisposable
{
    private const string Form = "baogao pages 1";
    private const int HashLength = 32;
    private const int Trailer = sizeof(long) + HashLength;

    private readonly string site;
    private readonly string file;
    private readonly byte[] stamp;
    private readonly Dictionary<ulong, Entry> known;
    private readonly SafeFileHandle? before;
    private readonly FileStream growing;
    private readonly List<(Entry Entry, string Path)> entries = [];
    private bool isBroken;

    private PageMemory(string site, string file, byte[] stamp)
    {
        (this.site, this.file, this.stamp) = (site, file, stamp);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        before = File.Exists(file) ? File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete) : null;
        known = before is not null && BuildMemory.Attempt(() => Read(before), out var read) ? read! : [];
        growing = new FileStream(file + ".new", FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
    }

    /// <param name="stamp">Of all that pages depend on beside what they show: program, templates, words of the interface.</param>
    /// <returns>Null where nothing can be kept.</returns>
    public static PageMemory? Open(BuildOptions options, string output, byte[] stamp) =>
        BuildMemory.Attempt(() => new PageMemory(BuildMemory.SiteOf(options, output), BuildMemory.FileOf(options, output) + ".pages", stamp), out var memory) ? memory : null;

    /// <returns>Null where it must be made.</returns>
    public KeptFile? Recall(string path, string digest) =>
        known.TryGetValue(StableHash.Of(path), out var entry)
        && entry.Digest == DigestOf(digest)
        && entry.Stands(new FileInfo(Path.Combine(site, path)))
        && BuildMemory.Attempt(() => Payload(entry), out var payload)
        && payload is not null
            ? new KeptFile(Convert.ToHexStringLower(payload.AsSpan(0, HashLength)), entry.Length, payload.AsMemory(HashLength))
            : null;

    /// <param name="facts">What was learned of it.</param>
    public void Add(SiteFile page, ReadOnlySpan<byte> facts)
    {
        byte[] payload = [.. Convert.FromHexString(page.Hash), .. facts];
        var name = StableHash.Of(page.Path);
        var stood = page.Kept is null ? default : known[name];
        entries.Add((new Entry(name, DigestOf(page.Digest), stood.Length, stood.Ticks, growing.Position, payload.Length, SealOf(payload)), page.Kept is null ? page.Path : ""));
        Try(() => growing.Write(payload));
    }

    /// <summary>The site is complete and in its place: from now on this is what is known of it.</summary>
    public void Keep() => Try(() =>
    {
        var index = MemoryMarshal.AsBytes<Entry>(entries.Select(e => e.Path.Length == 0 ? e.Entry : e.Entry.Now(new FileInfo(Path.Combine(site, e.Path)))).ToArray()).ToArray();
        var start = growing.Position;
        growing.Write(index);
        growing.Write(BitConverter.GetBytes(start));
        growing.Write(SealOfIndex(start, index));
        growing.Dispose();
        File.Move(growing.Name, file, overwrite: true);
    });

    public void Dispose()
    {
        before?.Dispose();
        Try(growing.Dispose);
        BuildMemory.Attempt(
            () =>
            {
                File.Delete(growing.Name);
                return true;
            },
            out _);
    }

    // Where the disk is full, the next build does all its work.
    private void Try(Action work) => isBroken = isBroken || !BuildMemory.Attempt(
        () =>
        {
            work();
            return true;
        },
        out _);

    private Dictionary<ulong, Entry> Read(SafeFileHandle handle)
    {
        var length = RandomAccess.GetLength(handle);
        var trailer = new byte[Trailer];
        if (length < Trailer || RandomAccess.Read(handle, trailer, length - Trailer) < Trailer || BitConverter.ToInt64(trailer) is var start && (start < 0 || start > length - Trailer))
        {
            return [];
        }

        var index = new byte[length - Trailer - start];
        return RandomAccess.Read(handle, index, start) == index.Length && SealOfIndex(start, index).AsSpan().SequenceEqual(trailer.AsSpan(sizeof(long)))
            ? MemoryMarshal.Cast<byte, Entry>(index).ToArray().ToDictionary(e => e.Path)
            : [];
    }

    private byte[]? Payload(Entry entry)
    {
        var payload = new byte[entry.Size];
        return RandomAccess.Read(before!, payload, entry.Offset) == payload.Length && SealOf(payload) == entry.Seal ? payload : null;
    }

    private byte[] SealOfIndex(long start, byte[] index) => SHA256.HashData([.. Encoding.UTF8.GetBytes(Form), .. stamp, .. BitConverter.GetBytes(start), .. index]);

    private static ulong SealOf(byte[] payload) => BitConverter.ToUInt64(SHA256.HashData(payload));

    private static UInt128 DigestOf(string hex) => SiteManifest.Mark(hex);

    /// <param name="Path">Its hash.</param>
    /// <param name="Length">Of the page as it stands, with <paramref name="Ticks"/>, when it was last written.</param>
    /// <param name="Offset">Where what was learned of it stands, so many bytes of that seal.</param>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Entry(ulong Path, UInt128 Digest, long Length, long Ticks, long Offset, int Size, ulong Seal)
    {
        public bool Stands(FileInfo page) => page.Exists && page.Length == Length && page.LastWriteTimeUtc.Ticks == Ticks;

        public Entry Now(FileInfo page) => this with { Length = page.Length, Ticks = page.LastWriteTimeUtc.Ticks };
    }
}
