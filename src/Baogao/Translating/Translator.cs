using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating;

/// <summary>Puts the English that people and machines wrote beside the sentences and headings it belongs to.</summary>
public static class Translator
{
    /// <returns>By address; what has no English is absent.</returns>
    public static IReadOnlyDictionary<string, Translation> Translate(
        SourceText source, Outline outline, IReadOnlyList<EnglishEntry> english, DiagnosticBag diagnostics)
    {
        var byQuote = ByQuote(english, diagnostics);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var translations = new SortedDictionary<string, Translation>(StringComparer.Ordinal);
        foreach (var (address, quote) in Quotes(source, outline))
        {
            if (byQuote.TryGetValue(quote, out var entry))
            {
                used.Add(quote);
                translations.TryAdd(address, new Translation(entry.En, entry.State));
            }
        }

        ReportUnused(source, english, used, diagnostics);
        return translations;
    }

    // A topic sentence is both: its English may stand under the whole sentence or under its title.
    private static IEnumerable<(string Address, string Quote)> Quotes(SourceText source, Outline outline) =>
        outline.Sentences.Select(s => (s.Address, source.Quote(s.Span)))
            .Concat(outline.Headings.Select(h => (h.Address, source.Quote(h.Title))));

    private static Dictionary<string, EnglishEntry> ByQuote(IReadOnlyList<EnglishEntry> english, DiagnosticBag diagnostics)
    {
        var byQuote = new Dictionary<string, EnglishEntry>(StringComparer.Ordinal);
        foreach (var entry in english)
        {
            if (!byQuote.TryAdd(entry.Zh, entry))
            {
                diagnostics.Add(Problems.TranslatedTwice(entry.At, entry.Zh));
            }
        }

        return byQuote;
    }

    private static void ReportUnused(SourceText source, IReadOnlyList<EnglishEntry> english, HashSet<string> used, DiagnosticBag diagnostics)
    {
        foreach (var entry in english)
        {
            if (!used.Contains(entry.Zh))
            {
                diagnostics.Add(Problems.TranslationUnused(entry.At, entry.Zh, source.Path));
            }
        }
    }
}
