using System.Globalization;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Publishing.Data;

/// <summary>A range of a report's source with its address: what every row of a report's tables hangs on.</summary>
internal sealed record Quoted(Report Report, string Address, TextSpan Span, string BaseUrl)
{
    public string Text => Report.Source.Quote(Span);

    public string Line => Report.Source.LineOf(Span.Start).ToString(CultureInfo.InvariantCulture);

    public string Column => Report.Source.ColumnOf(Span.Start).ToString(CultureInfo.InvariantCulture);

    public Translation English => Report.EnglishOf(Address);

    /// <summary>Of the Chinese page; absolute when the publication has a base address, else from the site's root.</summary>
    public string Url => BaseUrl + Urls.Address("zh", Report.Provenance, Address);
}

internal sealed record HeadingRow(Chapter Chapter, Heading Heading, Quoted Title);

internal sealed record FigureRow(Observation Observation, Quoted Quoted)
{
    public Figure Figure => Observation.Figure;
}

internal sealed record NumberRow(NotFigure? Reason, Quoted Quoted);

/// <param name="English">The words of its sentence's English that say it; empty where one cannot tell which do.</param>
/// <param name="Figures">Quotes of the figures that stand in the pledge.</param>
internal sealed record PledgeRow(Commitment Commitment, Quoted Quoted, string English, IReadOnlyList<string> Figures)
{
    /// <summary>Of the commitment's page: only there each pledge has an id.</summary>
    public string Url => $"{Quoted.BaseUrl}{Urls.Commitment("zh", Quoted.Report.Provenance, Commitment.Address)}#{Quoted.Address}";
}

/// <param name="Life">same, edited, moved, split, merged, removed.</param>
/// <param name="Until">The last day of these words; empty while they stand.</param>
internal sealed record AddressRow(LedgerEntry Entry, string Words, string Life, string Until, IReadOnlyList<string> To, string Url);

/// <summary>The rows of one report's tables, each in the order of the source.</summary>
internal static class Rows
{
    public static IEnumerable<Quoted> Sentences(Report report, string baseUrl) =>
        Headed(report.Outline)
            .Concat(report.Outline.Sentences.Concat(report.Outline.Boilerplate).Select(s => (s.Address, s.Span)))
            .OrderBy(s => s.Span.Start)
            .Select(s => new Quoted(report, s.Address, s.Span, baseUrl));

    public static IEnumerable<HeadingRow> Headings(Report report, string baseUrl) =>
        from chapter in report.Outline.Chapters
        from heading in new Outline([chapter], []).Headings
        select new HeadingRow(chapter, heading, new Quoted(report, heading.Address, heading.Title, baseUrl));

    public static IEnumerable<FigureRow> Figures(PublishedReport report, string baseUrl) =>
        report.Observations.Select(o => new FigureRow(o, new Quoted(report.Report, o.Figure.Address, o.Figure.Span, baseUrl)));

    public static IEnumerable<NumberRow> Numbers(Report report, string baseUrl) =>
        report.Facts.Numbers.Select(n => new NumberRow(n.Reason, new Quoted(report, n.Address, n.Span, baseUrl)));

    public static IEnumerable<PledgeRow> Pledges(PublishedReport report, string baseUrl) =>
        from commitment in report.Report.Facts.Commitments
        from pledge in commitment.Pledges
        select new PledgeRow(
            commitment,
            new Quoted(report.Report, pledge.Address, pledge.Span, baseUrl),
            report.Report.English.Pledges.GetValueOrDefault(pledge.Address, ""),
            [.. Within(report, commitment, pledge)]);

    public static IEnumerable<AddressRow> Addresses(Report report, string baseUrl) => report.Ledger.Entries.SelectMany(entry =>
    {
        var url = baseUrl + Urls.Address("zh", report.Provenance, entry.Address);
        return entry.Earlier.Reverse().Select(e => new AddressRow(entry, e.Words, "edited", e.Until, [], url))
            .Append(new AddressRow(entry, entry.Words, entry.IsLive ? "same" : Terms.Of(entry.Life), entry.On, entry.To, url));
    });

    // The headings of chapters and sections are no sentences of a paragraph, but they are words of the report.
    private static IEnumerable<(string Address, TextSpan Span)> Headed(Outline outline)
    {
        foreach (var chapter in outline.Chapters)
        {
            if (chapter.Heading is { } heading)
            {
                yield return (heading.Address, heading.Span);
            }

            foreach (var section in chapter.Sections)
            {
                if (section.Heading is { } own)
                {
                    yield return (own.Address, own.Span);
                }
            }
        }
    }

    private static IEnumerable<string> Within(PublishedReport report, Commitment commitment, Pledge pledge) =>
        report.ObservationsBySentence[commitment.Address]
            .Where(o => pledge.Span.Contains(o.Figure.Span))
            .Select(o => report.Report.Source.Quote(o.Figure.Span));
}
