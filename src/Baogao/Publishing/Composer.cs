using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>English for sentences that nobody has translated, put together from their figures: "GDP: RMB 100 billion, up 7.8%".</summary>
internal sealed class Composer(Edition edition)
{
    private readonly Speech english = new("en", edition);

    public Report Complete(Report report)
    {
        var composed = report.Facts.Figures
            .Where(f => report.EnglishOf(f.Address).State == TranslationState.Missing)
            .GroupBy(f => f.Address, StringComparer.Ordinal)
            .Select(g => (Address: g.Key, Text: Line(g, report.English)))
            .Where(line => line.Text.Length > 0)
            .ToDictionary(line => line.Address, line => new Translation(line.Text, TranslationState.Glossary) { IsComposed = true }, StringComparer.Ordinal);
        return composed.Count == 0 ? report
            : report with { English = report.English with { ByAddress = report.English.ByAddress.Concat(composed).ToDictionary(StringComparer.Ordinal) } };
    }

    // Figures of one series that follow each other share its name; what has no English name or unit is left out.
    private string Line(IEnumerable<Figure> figures, English known)
    {
        var parts = new List<(string Name, List<string> Said)>();
        foreach (var figure in figures)
        {
            if (edition.Catalogue.Of(figure, known)?.Name.En is not { } name || english.Said(figure) is not { Length: > 0 } said)
            {
                continue;
            }

            if (parts.Count == 0 || parts[^1].Name != name)
            {
                parts.Add((name, []));
            }

            parts[^1].Said.Add(said);
        }

        return string.Join(Word("semicolon"), parts.Select(p => Word("line").Replace("{name}", p.Name, StringComparison.Ordinal).Replace("{amounts}", string.Join(Word("comma"), p.Said), StringComparison.Ordinal)));
    }

    private string Word(string key) => edition.Word(english.Language, StringGroup.Composed, key);
}
