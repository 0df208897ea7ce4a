using System.Globalization;
using Baogao.Diagnostics;
using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Importing;

/// <summary>What a person should look at in an imported text. Nothing of it is changed.</summary>
internal static class TextFindings
{
    private const int LinesShown = 5;

    public static void Report(SourceText source, string file, DiagnosticBag diagnostics)
    {
        Report(source, "U+FFFD, a character that was lost before", Places(source.Text, c => c == '\uFFFD'), diagnostics);
        Report(source, "private-use characters, which only one font can show", Places(source.Text, c => c is >= '\uE000' and <= '\uF8FF'), diagnostics);
        Report(source, "'????', where characters were lost", LostRuns(source.Text), diagnostics);
        if (!ReportSigns.Words.FoundIn(string.Concat(source.Text.Where(c => !char.IsWhiteSpace(c)))))
        {
            diagnostics.Add(Problems.NoSignOfReport(file));
        }
    }

    private static void Report(SourceText source, string what, List<int> places, DiagnosticBag diagnostics)
    {
        if (places.Count > 0)
        {
            diagnostics.Add(Problems.OddCharacters(source.Locate(new TextSpan(places[0], 1)), what, places.Count, Lines(source, places)));
        }
    }

    private static string Lines(SourceText source, List<int> places)
    {
        var lines = places.Select(source.LineOf).Distinct().ToList();
        var shown = string.Join(", ", lines.Take(LinesShown).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        return lines.Count == 1 ? $"line {shown}"
            : lines.Count <= LinesShown ? $"lines {shown}"
            : string.Create(CultureInfo.InvariantCulture, $"lines {shown} and {lines.Count - LinesShown:#,##0} more");
    }

    private static List<int> LostRuns(string text)
    {
        const string Lost = "????";
        var places = new List<int>();
        for (var at = text.IndexOf(Lost, StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf(Lost, at, StringComparison.Ordinal) : -1)
        {
            places.Add(at);
            while (at < text.Length && text[at] == '?')
            {
                at++;
            }
        }

        return places;
    }

    private static List<int> Places(string text, Func<char, bool> isOdd) =>
        [.. Enumerable.Range(0, text.Length).Where(i => isOdd(text[i]))];
}
