namespace Baogao.Extracting;

/// <summary>A sentence as it is read: whole, or in stretches where a text without full stops makes one sentence of a book.</summary>
/// <param name="Start">Where the stretch starts in its sentence.</param>
internal readonly record struct Part(Reading Reading, int Start)
{
    // Rules look back and forth over what they are given: a stretch bounds what that costs. Real sentences stay far below.
    private const int Longest = 2000;

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create(",，;；、。 \n");

    public static List<Part> Of(string text)
    {
        var parts = new List<Part>(1);
        for (var start = 0; start < text.Length || parts.Count == 0;)
        {
            var end = End(text, start);
            parts.Add(new Part(new Reading(start == 0 && end == text.Length ? text : text[start..end]), start));
            start = end;
        }

        return parts;
    }

    private static int End(string text, int start)
    {
        if (text.Length - start <= Longest)
        {
            return text.Length;
        }

        var mark = text.AsSpan(start, Longest).LastIndexOfAny(Marks);
        return start + (mark > 0 ? mark + 1 : Longest);
    }
}
