namespace Baogao.Verifying;

/// <summary>
/// What was learned of a page when it was made, enough to check other pages against it while it stays as it is. Names are hashes: where
/// one of them turns out to lead nowhere, the page must be looked at again.
/// </summary>
/// <param name="Offers">Its ids, as path#id.</param>
/// <param name="Asks">Names of files and of ids in them.</param>
/// <param name="Pairs">What it says of its alternates, and what each must say of it.</param>
/// <param name="Twin">The file that is the same in the other language; 0 where there is none.</param>
/// <param name="Quotes">Targets that must show certain words.</param>
internal sealed record PageFacts(
    IReadOnlyList<ulong> Offers,
    IReadOnlyList<ulong> Asks,
    IReadOnlyList<(ulong Here, ulong There)> Pairs,
    ulong Twin,
    IReadOnlyList<Target> Quotes)
{
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        Write(writer, Offers, writer.Write);
        Write(writer, Asks, writer.Write);
        Write(writer, Pairs, pair =>
        {
            writer.Write(pair.Here);
            writer.Write(pair.There);
        });
        writer.Write(Twin);
        Write(writer, Quotes, target =>
        {
            writer.Write(target.Path);
            writer.Write(target.Anchor);
            writer.Write(target.Words);
        });
        writer.Flush();
        return bytes.ToArray();
    }

    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    public static PageFacts Of(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        using var reader = new BinaryReader(stream);
        return new PageFacts(
            Read(reader, reader.ReadUInt64),
            Read(reader, reader.ReadUInt64),
            Read(reader, () => (reader.ReadUInt64(), reader.ReadUInt64())),
            reader.ReadUInt64(),
            Read(reader, () => new Target(reader.ReadString(), reader.ReadString(), Words: reader.ReadString())));
    }

    private static void Write<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static T[] Read<T>(BinaryReader reader, Func<T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }
}
