using System.Text;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Publishing.Data;
using Baogao.Publishing.Discovery;
using Baogao.Translating;

namespace Baogao;

/// <summary>Notes what a place gives while it passes.</summary>
/// <param name="key">Of all that the place is made from, other reports' English apart.</param>
/// <param name="keys">Of its reports, by their ids; none where nothing is remembered.</param>
/// <param name="translations">What other reports say for words that the place has no English for.</param>
internal sealed class PlaceRecorder(string key, IReadOnlyDictionary<string, string> keys, Place place, TranslationMemory translations)
{
    private readonly List<RecordedFile> files = [];
    private readonly string[] asked = [.. place.Reports.SelectMany(r => r.Report.English.Asked).Distinct(StringComparer.Ordinal)];
    private string? answers;
    private string? digest;
    private string indicators = "";

    private string Answers => answers ??= asked.Length > 0 ? translations.HashOf(asked) : "";

    /// <summary>Of all that the place's files are made of.</summary>
    public string Made => digest ??= PlaceRecord.MadeOf(key, Answers);

    /// <summary>A data file: where nothing closer is known, it is made of all that its place is made from.</summary>
    public SiteFile Note(SiteFile file)
    {
        if (file.Piece == Piece.Whole)
        {
            file = file with { Digest = file.Digest.Length > 0 ? file.Digest : Made, Place = place.Id };
            var report = place.Reports.FirstOrDefault(r => file.Path.StartsWith(Urls.ReportData(r.Provenance, ""), StringComparison.Ordinal));
            files.Add(new RecordedFile(file.Path, file.Digest, "", report is null ? "" : DataOf(report)));
            return file;
        }

        indicators = file.Path == IndicatorTable.Path ? Encoding.UTF8.GetString(file.Content.Span) : indicators;
        return file;
    }

    /// <summary>A file beside the pages of a report: it is made of all that they are.</summary>
    public SiteFile Note(SiteFile file, PublishedReport report)
    {
        file = file with { Digest = file.Digest.Length > 0 ? file.Digest : keys.GetValueOrDefault(report.Provenance.Id, ""), Place = place.Id };
        files.Add(new RecordedFile(file.Path, file.Digest, "", FactsOf(report)));
        return file;
    }

    /// <param name="listed">What search engines are told of it.</param>
    /// <param name="part">As in <see cref="RecordedFile"/>.</param>
    public SiteFile Note(SiteFile page, string listed, string part)
    {
        files.Add(new RecordedFile(page.Path, page.Digest, listed, part));
        return page with { Place = place.Id };
    }

    public static string FactsOf(PublishedReport report) => $"facts {report.Provenance.Id}";

    public static string DataOf(PublishedReport report) => $"data {report.Provenance.Id}";

    public PlaceParts Parts => new(Made, files);

    /// <param name="terms">What the entries say.</param>
    /// <param name="english">As in <see cref="PlaceRecord"/>.</param>
    public PlaceRecord Record(IReadOnlyList<IndexEntry> entries, IReadOnlyList<ReportTerms> terms, IReadOnlyList<News> news, string english)
    {
        var summary = PlaceSummary.Of(place);
        return new PlaceRecord(
            key,
            asked,
            Answers,
            english,
            [.. files.Select(f => f.Listed).Where(l => l.Length > 0)],
            indicators,
            entries,
            [.. news.Select(n => new RecordedNews(n.Kind, n.Date, n.Id, n.Report.Id, n.Addresses, n.Quote, n.Reason))],
            summary.Name,
            summary.Totals,
            [.. summary.Reports.Select(r => new RecordedReport(r.Provenance.Id, r.Commitments, r.Figures, keys.GetValueOrDefault(r.Provenance.Id, "")))])
        {
            Terms = terms,
        };
    }
}
