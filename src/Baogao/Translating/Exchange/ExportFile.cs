using System.Globalization;
using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Translating.Exchange;

/// <summary>What goes to a translator: every unit of a report in reading order.</summary>
public sealed record ExportFile(string Report, string SourceSha256, IReadOnlyList<ExportUnit> Units)
{
    public static ExportFile Of(Report report, IReadOnlyList<UnitEnglish> units, TermFinder terms, TranslationMemory memory)
    {
        var near = new NearMemory(memory);
        return new ExportFile(report.Provenance.Id, report.Provenance.Sha256, [.. units.Select(unit => new ExportUnit(unit, Places(report, unit), [.. Notes(report, unit, terms, near)]))]);
    }

    private static IReadOnlyList<string> Places(Report report, UnitEnglish unit)
    {
        var file = report.Source.Path[(report.Source.Path.LastIndexOf('/') + 1)..];
        return [.. unit.Unit.Addresses.Select(address => string.Create(CultureInfo.InvariantCulture, $"{file}:{report.Source.LineOf(report.SpanOf(address).Start)}"))];
    }

    private static IEnumerable<ExportNote> Notes(Report report, UnitEnglish unit, TermFinder terms, NearMemory near)
    {
        if (unit.Unit.Addresses.Count > 1)
        {
            yield return new ExportNote("also-at", string.Join(' ', unit.Unit.Addresses.Skip(1)));
        }

        foreach (var (term, span) in terms.In(unit.Unit.Zh, report.Provenance.PlaceId).DistinctBy(f => f.Term))
        {
            yield return new ExportNote("term", $"{unit.Unit.Zh.Substring(span.Start, span.Length)} = {string.Join(", or ", term.AllEnglish)}");
        }

        if (unit.IsFromMemory)
        {
            yield return new ExportNote("memory", unit.English.State == TranslationState.Glossary ? "from the glossary" : "100%: the same words elsewhere");
        }
        else if ((unit.IsMissing || unit.IsStale) && near.Of(unit.Unit.Zh) is { } found)
        {
            yield return new ExportNote("memory", string.Create(CultureInfo.InvariantCulture, $"{found.Percent}%: {found.Zh} = {found.En}"));
        }

        if (unit.Entry is { Previous.Length: > 0 } entry)
        {
            yield return new ExportNote("previous", entry.Previous);
        }
    }
}

/// <param name="Places">source.txt:12; none for a phrase.</param>
public sealed record ExportUnit(UnitEnglish Known, IReadOnlyList<string> Places, IReadOnlyList<ExportNote> Notes)
{
    public TranslationUnit Unit => Known.Unit;

    public string Zh => Unit.Zh;

    public string En => Known.English.Text;

    /// <summary>A person has reviewed the English of this very report.</summary>
    public bool IsReviewed => Known is { Entry: not null, English.State: TranslationState.Human };

    /// <summary>The words that the English was made for, where they have changed; else empty.</summary>
    public string OldZh => Known.IsStale ? Known.Entry?.Zh ?? "" : "";
}

/// <param name="Kind">term, memory, also-at, previous.</param>
public sealed record ExportNote(string Kind, string Words);
