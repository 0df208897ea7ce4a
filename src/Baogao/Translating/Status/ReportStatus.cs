using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating.Status;

/// <summary>How far the English of a report is, as a whole and section by section, and what is left to do.</summary>
/// <param name="Findings">What was said of its English, in order of place.</param>
public sealed record ReportStatus(string Id, Coverage All, IReadOnlyList<SectionStatus> Sections, IReadOnlyList<ToDo> Stale, IReadOnlyList<ToDo> Missing, IReadOnlyList<Finding> Findings)
{
    /// <summary>Where phrases are counted: they have no address.</summary>
    public const string Phrases = "phrases";

    public static ReportStatus Of(Report report, IReadOnlyList<UnitEnglish> units, IReadOnlyList<EnglishEntry> entries, IEnumerable<Diagnostic> findings)
    {
        var headings = report.Outline.Headings.ToDictionary(h => h.Address, h => report.Source.Quote(h.Title), StringComparer.Ordinal);
        var places = new FindingPlaces(report, units, entries);
        return new ReportStatus(
            report.Provenance.Id,
            Coverage.Of(units.Select(u => u.English)),
            [.. units.GroupBy(SectionOf).Select(g => new SectionStatus(g.Key, headings.GetValueOrDefault(g.Key, ""), Coverage.Of(g.Select(u => u.English))))],
            [.. units.Where(u => u.IsStale).Select(u => ToDo.Of(report, u))],
            [.. units.Where(u => u.IsMissing).Select(u => ToDo.Of(report, u))],
            [.. findings.Select(f => new Finding(places.AddressOf(f.At), f))]);
    }

    // c2-s4-p3-n2 belongs to c2-s4; the heading of a chapter, c2, stands for itself.
    private static string SectionOf(UnitEnglish unit) => unit.Unit.Address is { Length: > 0 } address ? string.Join('-', address.Split('-').Take(2)) : Phrases;
}

/// <param name="Address">c2-s4, or c2 for the chapter's heading.</param>
/// <param name="Heading">Its words; empty where there are none.</param>
public sealed record SectionStatus(string Address, string Heading, Coverage Coverage);

/// <param name="Address">Empty for a phrase, as is its place.</param>
/// <param name="English">Of words that have changed what stands there; else empty.</param>
public sealed record ToDo(string Address, Location? At, QuoteKind Kind, string Zh, string English)
{
    internal static ToDo Of(Report report, UnitEnglish unit)
    {
        var address = unit.Unit.Address;
        return new ToDo(address, address.Length == 0 ? null : report.Source.Locate(report.SpanOf(address)), unit.Unit.Kind, unit.Unit.Zh, unit.English.Text);
    }
}
