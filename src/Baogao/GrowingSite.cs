using System.Text;
using Baogao.Indexing;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Publishing.Data;
using Baogao.Publishing.Discovery;
using Baogao.Translating;

namespace Baogao;

/// <summary>The files of a site in their order: what all places share, place by place, and at the end what the publication says of them all.</summary>
/// <param name="translations">What other reports say for words that a place has no English for.</param>
/// <param name="memory">Null where nothing is to be remembered of places.</param>
/// <param name="site">The folder in which places of an earlier build stand.</param>
internal sealed class GrowingSite(Seeds seeds, Edition edition, TranslationMemory translations, PageWorks works, PlaceMemory? memory, string site, StageTimes times) : IDisposable
{
    private readonly PublicationData data = new(edition, new StandingFiles(works.Recall, path => BuiltSite.Read(site, path)));
    private readonly SearchIndex index = new(Urls.SearchIndex, SearchSynonyms.Of(seeds.Synonyms, seeds.Indicators, seeds.Glossary));
    private readonly Announcements announcements = new(edition);
    private readonly FileSizes sizes = new();
    private readonly List<PlaceSummary> places = [];
    private readonly bool isOnePlace = seeds.Reports.Select(r => r.PlaceId).Distinct(StringComparer.Ordinal).Take(2).Count() == 1;

    public IReadOnlyList<PlaceSummary> Places => places;

    public int Pages { get; private set; }

    /// <summary>What pages of one place depend on in others.</summary>
    public static string Shared(Seeds seeds) => $"{seeds.Reports.Select(r => r.PlaceId).Distinct(StringComparer.Ordinal).Take(2).Count()} {seeds.Reports.Any(r => r.Added.Length > 0)}";

    public IEnumerable<SiteFile> Opening(Assets assets) =>
        sizes.Noting(assets.Files().Concat(RootFiles.Of(seeds.Publication)).Concat(times.Data(data.Opening())).Concat(SearchFiles.Of(edition)).Append(index.Start()).Concat(times.Index(index.Add([.. IndexEntries.Of(seeds.Glossary)]))))
            .Concat(Rendered(Publisher.TextPages(edition)));

    public IEnumerable<SiteStep> Of(PlaceTurn turn) => turn switch
    {
        { Record: { } record, Files: { } files } => Standing(turn, record, files).Select(file => new SiteStep(file)).Prepend(new SiteStep(null, new StandingFilesOfPlace(turn.Reports[0].PlaceId, files))),
        { Place: { } place } => Made(turn, place).Select(file => new SiteStep(file)),
        _ => [],
    };

    public IEnumerable<SiteFile> End()
    {
        // The titles are known when the last place is done.
        var titles = places.SelectMany(p => p.Reports).ToDictionary(r => r.Provenance.Id, r => r.Provenance.Title, StringComparer.Ordinal);
        foreach (var file in times.Index(Noting(index.End(titles))).Concat(times.Data(sizes.Noting(data.End()))).Concat(PublicationFiles()))
        {
            yield return file;
        }
    }

    public void Dispose()
    {
        data.Dispose();
        index.Dispose();
    }

    private IEnumerable<SiteFile> Made(PlaceTurn turn, Place place)
    {
        var recorder = new PlaceRecorder(turn.Key, turn.Keys, place, translations);
        memory?.Begin(place.Id, recorder.Made);
        var facts = times.Data(sizes.Noting(data.Of(place, report => StandingData(report, turn))).Concat(data.Facts(place)).Select(recorder.Note).Concat(place.Reports.SelectMany(report => Facts(report, turn, recorder))));
        var entries = IndexEntries.Of(place).ToList();
        var terms = Terms(entries, turn.Terms);
        var indexed = Indexed(entries, terms);
        var pages = Ahead.SelectFew(Publisher.Parts(place, edition, sizes, isOnePlace), part => Planned(part, turn)).SelectMany(planned => planned);
        foreach (var file in facts.Concat(Rendered(pages, recorder)).Concat(Noting(indexed)))
        {
            yield return file;
        }

        List<News> news = [.. place.Reports.SelectMany(News.Of)];
        announcements.Add(news);
        places.Add(PlaceSummary.Of(place));

        // What was found wrong must be found again: of such a place nothing is remembered.
        if (turn.Found.IsEmpty)
        {
            memory?.Write(place.Id, recorder.Record(entries, terms.GetAwaiter().GetResult(), news, memory.English), recorder.Parts);
        }
    }

    // All that is of the place alone stands; this is its part in what the publication has of all places.
    private IEnumerable<SiteFile> Standing(PlaceTurn turn, PlaceRecord record, PlaceFiles files)
    {
        var terms = Terms(record.Entries, record.Terms);
        var indexed = Indexed(record.Entries, terms);
        var standing = new StandingPlace(turn.Reports, Encoding.UTF8.GetBytes(record.Indicators), DataOf(files));
        standing.Files.Values.ToList().ForEach(sizes.Note);
        var listed = record.Listed.SelectMany(announcements.Add);
        foreach (var file in times.Data(sizes.Noting(data.Of(standing))).Concat(listed).Concat(Noting(indexed)))
        {
            yield return file;
        }

        Pages += files.Pages;
        announcements.Add(record.NewsOf(turn.Reports));
        places.Add(record.Summary(turn.Reports));
        if (terms.GetAwaiter().GetResult() is var said && !said.SequenceEqual(record.Terms))
        {
            memory?.Write(places[^1].Id, record with { Terms = said, English = memory.English });
        }
    }

    private Dictionary<string, SiteFile> DataOf(PlaceFiles files) => files.Paths.Zip(files.Hashes)
        .Where(f => f.First.StartsWith(Urls.Data(""), StringComparison.Ordinal))
        .ToDictionary(f => f.First, f => new SiteFile(f.First, default) { Kept = new KeptFile(new FileTrace(f.Second, BuiltSite.LengthOf(site, f.First), 0), default) }, StringComparer.Ordinal);

    private static Dictionary<string, SiteFile> StandingData(PublishedReport report, PlaceTurn turn) =>
        turn.Parts[PlaceRecorder.DataOf(report)].ToDictionary(f => f.File.Path, f => f.File, StringComparer.Ordinal);

    // Of a report that is as it was nothing is made again.
    private IEnumerable<SiteFile> Facts(PublishedReport report, PlaceTurn turn, PlaceRecorder recorder) =>
        (turn.Parts[PlaceRecorder.FactsOf(report)].Select(f => f.File) is var standing && standing.Any() ? standing : data.Facts(report)).Select(file => recorder.Note(file, report));

    private static List<PlannedPage> Planned(PagePart part, PlaceTurn turn) =>
        turn.Parts[part.Name].Select(f => new PlannedPage(null, f, part.Name)).ToList() is { Count: > 0 } standing ? standing : [.. part.Make().Select(page => new PlannedPage(page, null, part.Name))];

    // Entries are taken apart while data files are made.
    private Task<IReadOnlyList<ReportTerms>> Terms(IReadOnlyList<IndexEntry> entries, IReadOnlyList<ReportTerms> kept) => Task.Run(() => times.Index<IReadOnlyList<ReportTerms>>(() =>
        [.. ByReport(entries).Select(own => new ReportTerms(own.Key, index.PartOf([.. own], kept.FirstOrDefault(k => k.Report == own.Key)?.Part)))]));

    private Task<IReadOnlyList<SiteFile>> Indexed(IReadOnlyList<IndexEntry> entries, Task<IReadOnlyList<ReportTerms>> terms) => Task.Run(async () =>
    {
        var parts = await terms;
        return times.Index<IReadOnlyList<SiteFile>>(() => [.. ByReport(entries).Zip(parts).SelectMany(own => index.Add([.. own.First], own.Second.Part))]);
    });

    // Those of a report follow one another.
    private static IEnumerable<IGrouping<string, IndexEntry>> ByReport(IReadOnlyList<IndexEntry> entries) => entries.GroupBy(e => e.Report, StringComparer.Ordinal);

    private IEnumerable<SiteFile> Noting(Task<IReadOnlyList<SiteFile>> indexed)
    {
        foreach (var file in Noting(indexed.GetAwaiter().GetResult()))
        {
            yield return file;
        }
    }

    // The small files of the index are many, and no page says how large they are.
    private IEnumerable<SiteFile> Noting(IEnumerable<SiteFile> indexed) => indexed.SelectMany(file => file.Path == Urls.SearchIndex ? sizes.Noting([file]) : [file]);

    private IEnumerable<SiteFile> PublicationFiles()
    {
        foreach (var file in Rendered(Publisher.Pages(places, edition, sizes).Concat(Publisher.Changes(edition, announcements.Newest))))
        {
            yield return file;
        }

        foreach (var file in announcements.End())
        {
            yield return file;
        }
    }

    private IEnumerable<SiteFile> Rendered(IEnumerable<Page> all) => Rendered(all.Select(page => new PlannedPage(page, null, "")), null);

    private IEnumerable<SiteFile> Rendered(IEnumerable<PlannedPage> all, PlaceRecorder? recorder)
    {
        foreach (var (planned, file) in Ahead.Select(times.Pages(all), planned => (planned, planned.Page is { } page ? works.Make(page) : planned.Standing!.File)))
        {
            if (file is null)
            {
                continue;
            }

            var listed = planned.Page is { } page ? announcements.EntryOf(page) : planned.Standing!.Listed;
            foreach (var made in Listed(recorder?.Note(file, listed, planned.Part) ?? file, listed))
            {
                yield return made;
            }
        }
    }

    // A page, and what is ready of the list of pages.
    private IEnumerable<SiteFile> Listed(SiteFile page, string listed)
    {
        Pages++;
        return announcements.Add(listed).Prepend(page);
    }

    /// <summary>A page to be made, or one that stands.</summary>
    /// <param name="Part">As in <see cref="RecordedFile"/>.</param>
    private sealed record PlannedPage(Page? Page, StandingPart? Standing, string Part);
}
