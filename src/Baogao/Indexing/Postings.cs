using System.Text;

namespace Baogao.Indexing;

/// <summary>Where one term stands: the entries' numbers and how much each speaks of it. About two bytes an entry.</summary>
/// <param name="term">Of which this is said.</param>
internal sealed class Postings(string term)
{
    public const int Levels = 8;

    private const int LevelBits = 3;
    private const int MostBytes = 5;
    private const int None = -1;

    // Digits of base 32: the last of a number, and those before it. A search reads them a character at a time.
    private const string Last = "0123456789abcdefghijklmnopqrstuv";
    private const string Before = "wxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
    // In no term: a line is a term and, from the first of these on, where it stands.
    private const string Marks = "!#$+&()*";

    private byte[] bytes = new byte[4];
    private int length;
    private int previous;

    // Of the entry that is being read: how often a text says the term, and the most that one speaks of it.
    private int met;
    private int best = None;

    private Neighbours before;
    private Neighbours behind;

    public string Term { get; } = term;

    public int Count { get; private set; }

    /// <summary>About as many characters are written of it.</summary>
    public int Size => length;

    /// <summary>Of a pair of ideographs, how freely words begin with it and end with it.</summary>
    public (int Before, int Behind) Freedom => (before.Freedom, behind.Freedom);

    public void Between(char left, char right)
    {
        before.Add(left);
        behind.Add(right);
    }

    /// <summary>A text of the entry says it.</summary>
    public void Meet() => met++;

    /// <summary>The text is at its end.</summary>
    /// <param name="levelOf">How much it speaks of a term that it says so often.</param>
    /// <returns>Whether no text of the entry said it before.</returns>
    public bool Weigh(Func<int, int> levelOf)
    {
        if (met == 0)
        {
            return false;
        }

        var isFirst = best == None;
        best = Math.Max(best, Math.Min(levelOf(met), Levels - 1));
        met = 0;
        return isFirst;
    }

    /// <summary>The entry is at its end.</summary>
    public void Keep(int entry)
    {
        Add(entry, best);
        best = None;
    }

    public void Add(int entry, int level)
    {
        Write((uint)(((entry - previous) << LevelBits) | level));
        previous = entry;
        Count++;
    }

    /// <summary>It stands nowhere.</summary>
    public void Clear() => (length, previous, Count, before, behind) = (0, 0, 0, default, default);

    /// <summary>All of it, behind its term.</summary>
    public void Write(BinaryWriter writer)
    {
        TermPart.Write(writer, Term);
        writer.Write(Count);
        writer.Write(previous);
        writer.Write(length);
        writer.Write(bytes.AsSpan(..length));
        before.Write(writer);
        behind.Write(writer);
    }

    /// <summary>Adds what <see cref="Write(BinaryWriter)"/> wrote of entries that come behind these, its term apart.</summary>
    /// <param name="first">The number here of the entry that is the first there.</param>
    public void Add(ref PartCursor others, int first)
    {
        var (count, last, size) = (others.Next<int>(), others.Next<int>(), others.Next<int>());
        var written = others.Bytes(size);
        var (value, start) = ValueAt(written, 0);
        Add(first + (int)(value >> LevelBits), (int)(value & (Levels - 1)));
        Grow(size - start);
        written[start..].CopyTo(bytes.AsSpan(length));
        length += size - start;
        previous = first + last;
        Count += count - 1;
        before.Add(Neighbours.Read(ref others));
        behind.Add(Neighbours.Read(ref others));
    }

    /// <summary>The highest levels first; of each level its mark and the distances from entry to entry.</summary>
    /// <param name="skip">So many entries, of the highest levels, stand elsewhere.</param>
    public string Write(int skip, int most)
    {
        var text = new StringBuilder();
        var byLevel = Read().ToLookup(p => p.Level, p => p.Entry);
        for (var level = Levels - 1; level >= 0 && most > 0; level--)
        {
            var entries = byLevel[level].ToList();
            var written = entries.Skip(skip).Take(most).ToList();
            skip = Math.Max(0, skip - entries.Count);
            most -= written.Count;
            if (written.Count > 0)
            {
                text.Append(Marks[level]);
                Write(text, written);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, List<int> entries)
    {
        var from = 0;
        foreach (var entry in entries)
        {
            Write(text, entry - from);
            from = entry;
        }
    }

    private static void Write(StringBuilder text, int number)
    {
        if (number >= Last.Length)
        {
            WriteBefore(text, number / Last.Length);
        }

        text.Append(Last[number % Last.Length]);
    }

    private static void WriteBefore(StringBuilder text, int number)
    {
        if (number >= Before.Length)
        {
            WriteBefore(text, number / Before.Length);
        }

        text.Append(Before[number % Before.Length]);
    }

    private IEnumerable<(int Entry, int Level)> Read()
    {
        var (at, entry) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            (var value, at) = ValueAt(bytes, at);
            entry += (int)(value >> LevelBits);
            yield return (entry, (int)(value & (Levels - 1)));
        }
    }

    private static (uint Value, int End) ValueAt(ReadOnlySpan<byte> bytes, int at)
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var b = bytes[at++];
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                return (value, at);
            }
        }
    }

    private void Grow(int added)
    {
        if (length + added > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 3 / 2, length) + added);
        }
    }

    private void Write(uint value)
    {
        Grow(MostBytes);

        for (; value >= 0x80; value >>= 7)
        {
            bytes[length++] = (byte)(value | 0x80);
        }

        bytes[length++] = (byte)value;
    }
}
