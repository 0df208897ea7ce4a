using System.Globalization;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Publishing.Discovery;

/// <summary>Something that happened to the publication on a day that people wrote down.</summary>
/// <param name="Id">What it is, in words that never change.</param>
/// <param name="Address">Of the corrected sentence; empty for a new report.</param>
internal sealed record News(string Date, string Id, Provenance Report, string Address, string Quote, string Reason)
{
    public static readonly Comparison<News> NewestFirst = (a, b) =>
        string.CompareOrdinal(b.Date, a.Date) is not 0 and var byDate ? byDate : string.CompareOrdinal(a.Id, b.Id);

    public bool IsCorrection => Address.Length > 0;

    public static IEnumerable<News> Of(PublishedReport published)
    {
        var (report, provenance) = (published.Report, published.Provenance);
        var corrections = report.Facts.Corrections.Where(c => c.Date.Length > 0).Select(c => new News(
            c.Date,
            string.Create(CultureInfo.InvariantCulture, $"correction {provenance.Id} {c.Span.Start}+{c.Span.Length} {c.Date}"),
            provenance,
            c.Address,
            DisplayForm.Of(report.Source.Quote(c.Span)),
            c.Reason));
        return provenance.Added.Length == 0 ? corrections
            : corrections.Prepend(new News(provenance.Added, $"report {provenance.Id}", provenance, "", "", ""));
    }
}
