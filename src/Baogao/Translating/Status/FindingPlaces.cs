using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating.Status;

/// <summary>Says of which words of a report a finding is that stands in its source or in its english.yaml.</summary>
internal sealed class FindingPlaces(Report report, IReadOnlyList<UnitEnglish> units, IReadOnlyList<EnglishEntry> entries)
{
    private readonly ILookup<Location, string> addresses = units.Where(u => u.Entry is not null).ToLookup(u => u.Entry!.At, u => u.Unit.Address);

    /// <returns>Empty when it is of none.</returns>
    public string AddressOf(Location at) => at.Line == 0 ? "" : at.File == report.Source.Path ? InSource(at) : InEnglish(at);

    private string InSource(Location at)
    {
        var offset = report.Source.Line(at.Line).Start + at.Column - 1;
        return report.Outline.Sentences.Select(s => (s.Address, s.Span)).Concat(report.Outline.Headings.Select(h => (h.Address, h.Span)))
            .Where(p => p.Span.Start <= offset && offset < p.Span.End)
            .Select(p => p.Address)
            .FirstOrDefault("");
    }

    // The entry that a place stands in is the last that begins before it.
    private string InEnglish(Location at) =>
        entries.LastOrDefault(e => e.At.File == at.File && (e.At.Line < at.Line || (e.At.Line == at.Line && e.At.Column <= at.Column))) is { } entry ? addresses[entry.At].FirstOrDefault("") : "";
}
