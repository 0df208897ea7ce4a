using System.Collections.Concurrent;
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
/// it was left, is neither rendered nor read nor written. What is known of a place stands together, and is taken over as it is where all of the place stands.
/// It stands in a file that may be deleted or spoilt at any moment; what is not as it was written counts for nothing.
/// </summary>
internal sealed class PageMemory : IDisposable
{
    private const int HashLength = SHA256.HashSizeInBytes;
    private const int BufferSize = 1 << 16;

    private static readonly byte[] Form = Encoding.UTF8.GetBytes("baogao pages 4\n");
    private static readonly int HeadLength = Unsafe.SizeOf<Head>();
    private static readonly int PartLength = Unsafe.SizeOf<Part>();

    private readonly string site;
    private readonly string file;
    private readonly byte[] stamp;
    private readonly ConcurrentDictionary<ulong, (long Offset, int Length)> known = new();
    private readonly ILookup<ulong, (long Offset, long Length)> parts;
    private readonly SafeFileHandle? before;
    private readonly FileStream growing;
    private ulong? place;
    private long start;
    private bool isBroken;

    private PageMemory(string site, string file, byte[] stamp)
    {
        (this.site, this.file, this.stamp) = (site, file, [.. Form, .. stamp]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        before = File.Exists(file) ? File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete) : null;
        parts = (before is not null && BuildMemory.Attempt(PartsOf, out var read) ? read! : []).ToLookup(p => p.Place, p => (p.Offset, p.Length));
        Load("");
        growing = new FileStream(file + ".new", FileMode.Create, FileAccess.Write, FileShare.None, BufferSize);
        growing.Write(this.stamp);
    }

    /// <param name="stamp">Of all that pages depend on beside what they show: program, templates, words of the interface.</param>
    /// <returns>Null where nothing can be kept.</returns>
    public static PageMemory? Open(BuildOptions options, string output, byte[] stamp) =>
        BuildMemory.Attempt(() => new PageMemory(BuildMemory.SiteOf(options, output), BuildMemory.FileOf(options, output) + ".pages", stamp), out var memory) ? memory : null;

    /// <summary>Whether anything is known of a place.</summary>
    public bool Knows(string of) => parts.Contains(StableHash.Of(of));

    /// <summary>The files of a place will be asked for.</summary>
    /// <param name="of">Empty for what is of no place.</param>
    public void Load(string of)
    {
        foreach (var (offset, length) in parts[StableHash.Of(of)])
        {
            BuildMemory.Attempt(() => Read(offset, length), out bool _);
        }
    }

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
            Begin(StableHash.Of(page.Place));
            growing.Write(MemoryMarshal.AsBytes([head]));
            growing.Write(payload);
        });
    }

    /// <summary>A place of which every file stands.</summary>
    public void Keep(string standing) => Try(() =>
    {
        End();
        foreach (var (offset, length) in parts[StableHash.Of(standing)])
        {
            Begin(StableHash.Of(standing));
            Copy(offset, length);
        }
    });

    /// <summary>The site is complete and in its place: from now on this is what is known of it.</summary>
    public void Keep() => Try(() =>
    {
        End();
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

    private void Begin(ulong of)
    {
        if (place == of)
        {
            return;
        }

        End();
        (place, start) = (of, growing.Position);
        growing.Write(MemoryMarshal.AsBytes([new Part(of, Length: 0)]));
    }

    // How long a part is shows at its end.
    private void End()
    {
        if (place is { } of)
        {
            var end = growing.Position;
            growing.Position = start;
            growing.Write(MemoryMarshal.AsBytes([new Part(of, end - start - PartLength)]));
            growing.Position = end;
            place = null;
        }
    }

    private void Copy(long offset, long length)
    {
        var buffer = new byte[BufferSize];
        while (length > 0 && RandomAccess.Read(before!, buffer.AsSpan(0, (int)Math.Min(length, buffer.Length)), offset) is > 0 and var read)
        {
            growing.Write(buffer, 0, read);
            (offset, length) = (offset + read, length - read);
        }
    }

    private List<(ulong Place, long Offset, long Length)> PartsOf()
    {
        var found = new List<(ulong Place, long Offset, long Length)>();
        using var stream = Old();
        var begin = new byte[stamp.Length];
        if (stream.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false) < begin.Length || !begin.AsSpan().SequenceEqual(stamp))
        {
            return found;
        }

        var bytes = new byte[PartLength];
        while (stream.ReadAtLeast(bytes, PartLength, throwOnEndOfStream: false) == PartLength
            && MemoryMarshal.Read<Part>(bytes) is var part && part.Length >= 0 && part.Length <= stream.Length - stream.Position)
        {
            found.Add((part.Place, stream.Position, part.Length));
            stream.Seek(part.Length, SeekOrigin.Current);
        }

        return found;
    }

    // Only where each stands: the rest is read when it is asked for.
    private bool Read(long offset, long length)
    {
        using var stream = Old();
        stream.Position = offset;
        var bytes = new byte[HeadLength];
        while (stream.Position + HeadLength <= offset + length && stream.ReadAtLeast(bytes, HeadLength, throwOnEndOfStream: false) == HeadLength
            && MemoryMarshal.Read<Head>(bytes) is var head && head.Size >= HashLength && head.Size <= offset + length - stream.Position)
        {
            known[head.Path] = (stream.Position - HeadLength, HeadLength + head.Size);
            stream.Seek(head.Size, SeekOrigin.Current);
        }

        return true;
    }

    private FileStream Old() => new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize);

    private byte[]? Record(long offset, int length)
    {
        var record = new byte[length];
        return RandomAccess.Read(before!, record, offset) == length ? record : null;
    }

    private static ulong SealOf(Head head, ReadOnlySpan<byte> payload) =>
        BitConverter.ToUInt64(ContentHash.Of([.. MemoryMarshal.AsBytes([head with { Seal = 0 }]), .. payload]));

    /// <summary>What is known of the files of a place follows.</summary>
    /// <param name="Place">Its hash.</param>
    /// <param name="Length">In bytes, this apart.</param>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct Part(ulong Place, long Length);

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
