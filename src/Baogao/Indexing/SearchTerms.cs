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
        var folded = SearchText.Fold(text);
        Add(folded, terms);
        var inFigures = NumberForm.Of(folded);
        if (!ReferenceEquals(inFigures, folded) && inFigures != folded)
        {
            Add(inFigures, terms);
        }

        return terms;
    }

    private static void Add(string folded, List<string> terms)
    {
        foreach (var run in TextRuns.Read(folded))
        {
            switch (run.Kind)
            {
                case RunKind.Han:
                    AddHan(run.Text, terms);
                    break;
                case RunKind.Number:
                    AddNumber(run, terms);
                    break;
                case RunKind.Name:
                    terms.Add(run.Text);
                    break;
                case RunKind.Word when !Stop.Contains(run.Text):
                    terms.Add(EnglishStem.Of(run.Text));
                    break;
            }
        }
    }

    // Pairs, and the last character by itself: each character begins a term.
    private static void AddHan(string run, List<string> terms)
    {
        var at = 0;
        for (int length; (length = SearchText.HanAt(run, at)) + at < run.Length; at += length)
        {
            terms.Add(run.Substring(at, length + SearchText.HanAt(run, at + length)));
        }

        terms.Add(run[at..]);
    }

    private static void AddNumber(TextRun number, List<string> terms)
    {
        terms.Add(number.Text);
        foreach (var more in (ReadOnlySpan<string>)[number.Sign, number.Counted])
        {
            if (more.Length > 0)
            {
                terms.Add(number.Text + more);
            }
        }

        if (number.Value.Length > 0 && number.Value != number.Text)
        {
            terms.Add(number.Value);
        }
    }
}
