using Baogao.Model;
using Baogao.Publishing.Citing;
using Baogao.Publishing.Data;
using Baogao.Publishing.Linked;
using Baogao.Publishing.Views;
using Baogao.Text;

namespace Baogao.Publishing.Pages;

/// <summary>The report's own page: its contents, its headline figures, what of the source is not the report's.</summary>
internal static class ReportPage
{
    public static Page Make(PageMaker maker, Place place, PublishedReport published, FileSizes sizes)
    {
        var report = published.Report;
        var url = Urls.Report(maker.Language, report.Provenance);
        var facts = new FactViews(maker, url);
        var past = new PastViews(facts, published).On(address => AddressParts.SectionOf(address).Length == 0);
        var citation = Citation.Of(report, maker.Edition, maker.Language);
        var view = new ReportView(
            maker.Speech.Of(report.Provenance.Title),
            maker.Speech.Of(report.Provenance.Body),
            maker.Speech.Of(report.Provenance.Place),
            report.Provenance.Year,
            [.. report.Outline.Chapters.Select(c => Chapter(facts, published, c))],
            report.Outline.Sections.FirstOrDefault() is { } first ? facts.To(Urls.Section(maker.Language, report.Provenance, first.Address)) : "",
            facts.To(Urls.Register(maker.Language, report.Provenance)),
            Totals([published]),
            Headlines.Of(facts, place, published),
            [.. Headlines.Followed(place, published).Select(i => facts.Indicator(place.Id, i))],
            [.. report.Outline.Notes.Select(n => new NoteView(n.Address, maker.Speech.Zh(report.Source.Quote(n.Span)), n.Heading is not null))],
            [.. report.Outline.Boilerplate.Select(b => Boilerplate(maker, report, b))],
            [.. Downloads(maker, url, report.Provenance, sizes)],
            CitationViews.Of(maker, citation, report.Provenance),
            past);
        var evidence = Evidence(facts, report).Concat(PastViews.Evidence(report, past));
        return maker.Make(
            url,
            "report",
            view,
            Trail.ToPlace(maker, place),
            report.Provenance,
            [.. evidence],
            report.Provenance.Title.En is not null || report.English.ByAddress.Values.Any(e => e.IsWhole),
            report.Source.Locate(new TextSpan(0, 0)),
            new Described(new SchemaOrg(maker, url).Report(published), citation, Urls.ReportData(report.Provenance, "report.json")));
    }

    public static Totals Totals(IReadOnlyList<PublishedReport> reports) => new(
        reports.Count,
        reports.Sum(r => r.Report.Outline.Sentences.Count()),
        reports.Sum(r => r.Report.Facts.Figures.Count),
        reports.Sum(r => r.Report.Facts.Commitments.Count));

    public static IEnumerable<DownloadView> Downloads(PageMaker maker, string url, Provenance report, FileSizes sizes) =>
        DataFiles.OfEachReport.Select(name => Download(maker, url, Urls.ReportData(report, name), sizes));

    /// <param name="path">Of the file, below the site's root. What is in it the strings say by its name.</param>
    public static DownloadView Download(PageMaker maker, string url, string path, FileSizes sizes)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return new DownloadView(
            Urls.Relative(url, path),
            name,
            About(maker, name),
            maker.Speech.Size(sizes.Of(path)));
    }

    // A table is the same in every form.
    private static string About(PageMaker maker, string name)
    {
        var table = maker.Edition.Word(maker.Language, StringGroup.Tables, Path.GetFileNameWithoutExtension(name));
        return table.Length > 0 ? table : maker.Edition.Word(maker.Language, StringGroup.Files, name.Replace('.', '-'));
    }

    private static ChapterView Chapter(FactViews facts, PublishedReport published, Chapter chapter) => new(
        chapter.Address,
        facts.Maker.Speech.Label(chapter.Heading, chapter.Number),
        Heading(facts.Maker, published.Report, chapter.Heading),
        Terms.Of(chapter.Role),
        [.. chapter.Sections.Select(s => Section(facts, published, chapter, s))]);

    internal static SectionRow Section(FactViews facts, PublishedReport published, Chapter chapter, Section section) => new(
        section.Address,
        facts.To(Urls.Section(facts.Maker.Language, published.Provenance, section.Address)),
        Name(facts.Maker, published.Report, chapter, section),
        section.Sentences.Count(s => published.Commitments.ContainsKey(s.Address)),
        section.Sentences.Sum(s => published.ObservationsBySentence[s.Address].Count()));

    internal static SectionName Name(PageMaker maker, Report report, Chapter chapter, Section section) => chapter.IsUndivided
        ? new SectionName(maker.Speech.Label(chapter.Heading, chapter.Number), Heading(maker, report, chapter.Heading), true, Terms.Of(chapter.Role))
        : new SectionName(maker.Speech.Label(section.Heading, chapter.Number, section.Number), Heading(maker, report, section.Heading), false, Terms.Of(chapter.Role));

    internal static Words? Heading(PageMaker maker, Report report, Heading? heading) =>
        heading is null ? null : maker.Speech.Of(report, heading.Address, heading.Title);

    private static BoilerplateView Boilerplate(PageMaker maker, Report report, Sentence sentence) => new(
        sentence.Address,
        maker.Speech.Zh(report.Source.Quote(sentence.Span)),
        report.Source.LineOf(sentence.Span.Start));

    private static IEnumerable<Evidence> Evidence(FactViews facts, Report report) =>
        report.Outline.Chapters.Select(c => c.Heading).OfType<Heading>().Select(h => facts.Evidence(report, h.Address, h.Title))
            .Concat(report.Outline.Notes.Concat(report.Outline.Boilerplate).Select(b => facts.Evidence(report, b.Address, b.Span)));
}
