namespace Baogao.Indexing;

/// <summary>What the index knows a text by: pairs of ideographs, numbers with and without what they count, stems of words.</summary>
internal static class SearchTerms
{
    private static readonly HashSet<string> Stop = new(
        ("a about an and any are am as at be been being by can could did do does doing done for from get gets getting got had has have he her him his how i if in into is it its "
        + "many may me much my of on or our shall she should so such than that the their them then there these they this those to too us very was we were what when "
        + "where which who whom whose why with would you your").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Of a text as it is shown; a term as often as it occurs.</summary>
    public static List<string> Of(string text)
    {
        var terms = new List<string>();
        Read(FoldedText.Of(text), term => terms.Add(term.ToString()));
        return terms;
    }

    public static void Read(FoldedText text, TermFound found)
    {
        foreach (var run in text.Runs)
        {
            Read(run, found);
        }

        foreach (var run in text.InFigures)
        {
            Read(run, found);
        }
    }

    private static void Read(TextRun run, TermFound found)
    {
        switch (run.Kind)
        {
            case RunKind.Han:
                ReadHan(run.Text, found);
                break;
            case RunKind.Number:
                ReadNumber(run, found);
                break;
            case RunKind.Name:
                found(run.Text);
                break;
            case RunKind.Word when !Stop.Contains(run.Text):
                found(EnglishStem.Of(run.Text));
                break;
        }
    }

    // Pairs, and the last character by itself: each character begins a term.
    private static void ReadHan(ReadOnlySpan<char> run, TermFound found)
    {
        while (SearchText.HanAt(run, 0) is var length && length < run.Length)
        {
            found(run[..(length + SearchText.HanAt(run, length))]);
            run = run[length..];
        }

        found(run);
    }

    private static void ReadNumber(TextRun number, TermFound found)
    {
        found(number.Text);
        foreach (var more in (ReadOnlySpan<string>)[number.Sign, number.Counted])
        {
            if (more.Length > 0)
            {
                found(number.Text + more);
            }
        }

        if (number.Value.Length > 0 && number.Value != number.Text)
        {
            found(number.Value);
        }
    }
}

/// <summary>Gets the terms of a text, one behind the other.</summary>
internal delegate void TermFound(ReadOnlySpan<char> term);
