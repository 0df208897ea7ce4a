using System.Globalization;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Publishing.Discovery;

internal enum NewsKind
{
    /// <summary>A report was taken up.</summary>
    Report,

    /// <summary>What was read from a sentence was corrected.</summary>
    Correction,

    /// <summary>Addresses of a report lead to other words than before.</summary>
    Change,
}

/// <summary>Something that happened to the publication on a day that people wrote down.</summary>
/// <param name="Id">What it is, in words that never change.</param>
/// <param name="Addresses">Of the corrected sentence, or of what was changed, in reading order; none of a new report.</param>
internal sealed record News(NewsKind Kind, string Date, string Id, Provenance Report, IReadOnlyList<string> Addresses, string Quote = "", string Reason = "")
{
    public static readonly Comparison<News> NewestFirst = (a, b) =>
        string.CompareOrdinal(b.Date, a.Date) is not 0 and var byDate ? byDate : string.CompareOrdinal(a.Id, b.Id);

    /// <summary>Of the words for it: feeds.correction.</summary>
    public string Key => Kind switch { NewsKind.Report => "report", NewsKind.Correction => "correction", _ => "change" };

    /// <summary>Where a reader looks first.</summary>
    public string Url(string language) => Addresses.Count > 0 ? Urls.Address(language, Report, Addresses[0]) : Urls.Report(language, Report);

    public static IEnumerable<News> Of(PublishedReport published)
    {
        var provenance = published.Provenance;
        IEnumerable<News> added = provenance.Added.Length == 0 ? [] : [new News(NewsKind.Report, provenance.Added, $"report {provenance.Id}", provenance, [])];
        return added.Concat(Corrections(published.Report)).Concat(Changes(published));
    }

    private static IEnumerable<News> Corrections(Report report) => report.Facts.Corrections.Where(c => c.Date.Length > 0).Select(c => new News(
        NewsKind.Correction,
        c.Date,
        string.Create(CultureInfo.InvariantCulture, $"correction {report.Provenance.Id} {c.Span.Start}+{c.Span.Length} {c.Date}"),
        report.Provenance,
        [c.Address],
        DisplayForm.Of(report.Source.Quote(c.Span)),
        c.Reason));

    // All that one person accepted in one report on one day is one piece of news.
    private static IEnumerable<News> Changes(PublishedReport published) =>
        from entry in published.Changed
        from day in entry.Earlier.Select(e => e.Until).Append(entry.On).Where(d => d.Length > 0).Distinct()
        group entry.Address by day into changed
        select new News(NewsKind.Change, changed.Key, $"change {published.Provenance.Id} {changed.Key}", published.Provenance, [.. changed]);
}
