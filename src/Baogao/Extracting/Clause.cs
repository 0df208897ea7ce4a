namespace Baogao.Extracting;

/// <summary>What stands between two commas of a sentence; its closing mark is not part of it.</summary>
internal readonly record struct Clause(int Start, int End)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

    public bool Holds(int at) => at >= Start && at < End;
}

internal static class Clauses
{
    private const string Marks = ",。;:!?，；：！？\n";

    /// <summary>Commas inside numbers (1,000), in brackets and in quotation marks do not part clauses.</summary>
    public static List<Clause> Split(ReadOnlySpan<char> text)
    {
        var found = new List<Clause>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth = Depth(depth, text[i]);
            if (depth == 0 && Marks.Contains(text[i]) && !InsideNumber(text, i))
            {
                Add(found, text, start, i);
                start = i + 1;
            }
        }

        Add(found, text, start, text.Length);
        return found;
    }

    public static int IndexAt(List<Clause> clauses, int at)
    {
        var found = clauses.FindIndex(c => at < c.End);
        return found < 0 ? clauses.Count - 1 : found;
    }

    private static int Depth(int depth, char c) => c switch
    {
        '(' or '《' or '“' or '「' => depth + 1,
        ')' or '》' or '”' or '」' => Math.Max(0, depth - 1),
        '。' or '!' or '\n' => 0,
        _ => depth,
    };

    private static bool InsideNumber(ReadOnlySpan<char> text, int at) =>
        text[at] is ',' or ':' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static void Add(List<Clause> found, ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            found.Add(new Clause(start, end));
        }
    }
}
