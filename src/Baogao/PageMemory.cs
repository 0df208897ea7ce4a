using System.Runtime.CompilerServices;
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
    private const int HashLength = SHA256.HashSizeInBytes;
    private const int BufferSize = 1 << 16;

    private static readonly byte[] Form = Encoding.UTF8.GetBytes("baogao pages 3\n");
    private static readonly int HeadLength = Unsafe.SizeOf<Head>();

    private readonly string site;
    private readonly string file;
    private readonly byte[] stamp;
    private readonly Dictionary<ulong, (long Offset, int Length)> known;
    private readonly SafeFileHandle? before;
    private readonly FileStream growing;
    private bool isBroken;

    private PageMemory(string site, string file, byte[] stamp)
    {
        (this.site, this.file, this.stamp) = (site, file, [.. Form, .. stamp]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        before = File.Exists(file) ? File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete) : null;
        known = before is not null && BuildMemory.Attempt(() => Read(file), out var read) ? read! : [];
        growing = new FileStream(file + ".new", FileMode.Create, FileAccess.Write, FileShare.None, BufferSize);
        growing.Write(this.stamp);
    }

    /// <param name="stamp">Of all that pages depend on beside what they show: program, templates, words of the interface.</param>
    /// <returns>Null where nothing can be kept.</returns>
    public static PageMemory? Open(BuildOptions options, string output, byte[] stamp) =>
        BuildMemory.Attempt(() => new PageMemory(BuildMemory.SiteOf(options, output), BuildMemory.FileOf(options, output) + ".pages", stamp), out var memory) ? memory : null;

    /// <returns>Null where it must be made.</returns>
    public KeptFile? Recall(string path, string digest)
    {
        var name = StableHash.Of(path);
        if (!known.TryGetValue(name, out var at) || !BuildMemory.Attempt(() => Record(at.Offset, at.Length), out var record) || record is null)
        {
            return null;
        }

        var head = MemoryMarshal.Read<Head>(record);
        return head.Path == name && head.Digest == SiteManifest.Mark(digest) && head.Seal == SealOf(head, record.AsSpan(HeadLength)) && head.Stands(new FileInfo(Path.Combine(site, path)))
            ? new KeptFile(new FileTrace(Convert.ToHexStringLower(record.AsSpan(HeadLength, HashLength)), head.Length, head.Ticks), record.AsMemory(HeadLength + HashLength))
            : null;
    }

    /// <param name="trace">What it left on the disk.</param>
    /// <param name="facts">What was learned of it.</param>
    public void Add(SiteFile page, FileTrace trace, ReadOnlySpan<byte> facts)
    {
        byte[] payload = [.. Convert.FromHexString(trace.Hash), .. facts];
        var head = new Head(StableHash.Of(page.Path), SiteManifest.Mark(page.Digest), trace.Length, trace.Ticks, payload.Length, Seal: 0);
        head = head with { Seal = SealOf(head, payload) };
        Try(() =>
        {
            growing.Write(MemoryMarshal.AsBytes([head]));
            growing.Write(payload);
        });
    }

    /// <summary>The site is complete and in its place: from now on this is what is known of it.</summary>
    public void Keep() => Try(() =>
    {
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

    // Only where each stands: the rest is read when it is asked for.
    private Dictionary<ulong, (long Offset, int Length)> Read(string of)
    {
        using var stream = new FileStream(of, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize);
        var found = new Dictionary<ulong, (long Offset, int Length)>();
        var start = new byte[stamp.Length];
        if (stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !start.AsSpan().SequenceEqual(stamp))
        {
            return found;
        }

        var bytes = new byte[HeadLength];
        while (stream.ReadAtLeast(bytes, HeadLength, throwOnEndOfStream: false) == HeadLength
            && MemoryMarshal.Read<Head>(bytes) is var head && head.Size >= HashLength && head.Size <= stream.Length - stream.Position)
        {
            found[head.Path] = (stream.Position - HeadLength, HeadLength + head.Size);
            stream.Seek(head.Size, SeekOrigin.Current);
        }

        return found;
    }

    private byte[]? Record(long offset, int length)
    {
        var record = new byte[length];
        return RandomAccess.Read(before!, record, offset) == length ? record : null;
    }

    private static ulong SealOf(Head head, ReadOnlySpan<byte> payload) =>
        BitConverter.ToUInt64(ContentHash.Of([.. MemoryMarshal.AsBytes([head with { Seal = 0 }]), .. payload]));

    /// <param name="Path">Its hash.</param>
    /// <param name="Digest">Of what it was made of.</param>
    /// <param name="Length">Of the page as it stands, with <paramref name="Ticks"/>, when it was last written.</param>
    /// <param name="Size">Of what follows: the hash of the page and what was learned of it.</param>
    /// <param name="Seal">Of all of this.</param>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct Head(ulong Path, UInt128 Digest, long Length, long Ticks, int Size, ulong Seal)
    {
        public bool Stands(FileInfo page) => page.Exists && page.Length == Length && page.LastWriteTimeUtc.Ticks == Ticks;
    }
}
