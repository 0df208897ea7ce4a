using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Baogao.Indexing;

/// <summary>
/// What some entries say, by itself: every term, and where it stands among them; the words that were looked for; the English words as they are spelt.
/// Parts are made side by side, kept, and joined in the order of their entries.
/// </summary>
/// <param name="Names">A hash of the words that were looked for: with others it would be another part.</param>
/// <param name="Bytes">As they are kept; read by <see cref="TermTable"/> and <see cref="WordLists"/>.</param>
internal sealed record TermPart(string Names, byte[] Bytes)
{
    /// <param name="said">Of the words that were looked for.</param>
    /// <param name="words">And how often each is said.</param>
    public static TermPart Of(string names, IReadOnlyCollection<Postings> terms, IReadOnlyCollection<Postings> said, IReadOnlyDictionary<string, int> words)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        foreach (var postings in new[] { terms, said })
        {
            Write(writer, postings, p => p.Write(writer));
        }

        Write(writer, words, word =>
        {
            Write(writer, word.Key);
            writer.Write(word.Value);
        });
        writer.Flush();
        return new TermPart(names, bytes.ToArray());
    }

    /// <summary>What <see cref="PartCursor.Name"/> reads.</summary>
    public static void Write(BinaryWriter writer, string name)
    {
        writer.Write(name.Length);
        writer.Write(MemoryMarshal.AsBytes(name.AsSpan()));
    }

    private static void Write<T>(BinaryWriter writer, IReadOnlyCollection<T> all, Action<T> write)
    {
        writer.Write(all.Count);
        foreach (var one in all)
        {
            write(one);
        }
    }
}

/// <summary>Reads a part from its start: terms, words that were looked for, words as they are spelt; of each how many, and then one by one.</summary>
internal ref struct PartCursor(ReadOnlySpan<byte> rest)
{
    private ReadOnlySpan<byte> rest = rest;

    public T Next<T>()
        where T : unmanaged
    {
        var value = MemoryMarshal.Read<T>(rest);
        rest = rest[Unsafe.SizeOf<T>()..];
        return value;
    }

    /// <summary>What <see cref="TermPart.Write(BinaryWriter, string)"/> wrote.</summary>
    public ReadOnlySpan<char> Name() => MemoryMarshal.Cast<byte, char>(Bytes(Next<int>() * sizeof(char)));

    public ReadOnlySpan<byte> Bytes(int length)
    {
        var bytes = rest[..length];
        rest = rest[length..];
        return bytes;
    }
}
