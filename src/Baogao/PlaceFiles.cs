using System.Runtime.InteropServices;
using System.Text;
using Baogao.Verifying;

namespace Baogao;

/// <summary>The files of a place as they stand in the site: looked at together where nothing of them has changed.</summary>
/// <param name="Made">Of all that they were made of.</param>
/// <param name="Paths">In the order in which they were made.</param>
/// <param name="Hashes">SHA-256 of each, in lower case.</param>
/// <param name="Traces">Number, length and time of all of them.</param>
/// <param name="Links">What they offer to the rest of the site, and what they ask of it.</param>
internal sealed record PlaceFiles(string Made, IReadOnlyList<string> Paths, IReadOnlyList<string> Hashes, TraceSum Traces, LinkNames Links)
{
    private const int HashLength = 32;

    public int Pages => Paths.Count(path => path.EndsWith(".html", StringComparison.Ordinal));

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Made);
        writer.Write(Traces.Count);
        writer.Write(Traces.Sum);
        foreach (var names in new[] { Links.Files, Links.Others, Links.Open })
        {
            writer.Write(names.Length);
            writer.Write(MemoryMarshal.AsBytes<ulong>(names));
        }

        writer.Write(Paths.Count);
        foreach (var (path, hash) in Paths.Zip(Hashes))
        {
            writer.Write(path);
            writer.Write(Convert.FromHexString(hash));
        }
    }

    /// <param name="stream">At what <see cref="Write"/> wrote.</param>
    public static PlaceFiles Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var made = reader.ReadString();
        var traces = new TraceSum(reader.ReadInt32(), reader.ReadUInt64());
        var links = new LinkNames(Names(reader), Names(reader), Names(reader));
        var (paths, hashes) = (new string[reader.ReadInt32()], new List<string>());
        for (var i = 0; i < paths.Length; i++)
        {
            paths[i] = reader.ReadString();
            hashes.Add(Convert.ToHexStringLower(reader.ReadBytes(HashLength)));
        }

        return new PlaceFiles(made, paths, hashes, traces, links);
    }

    private static ulong[] Names(BinaryReader reader)
    {
        var names = new ulong[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(names.AsSpan()));
        return names;
    }
}
