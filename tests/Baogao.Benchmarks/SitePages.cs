using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Publishing.Data;
using Baogao.Reading;
using Baogao.Rendering;

namespace Baogao.Benchmarks;

/// <summary>The pages of all places of a publication, ready to be rendered.</summary>
internal sealed record SitePages(SiteRenderer Renderer, IReadOnlyList<Page> Pages)
{
    public static SitePages Of(string folder)
    {
        var (root, diagnostics) = (new RootFolder(folder), new DiagnosticBag());
        var seeds = SeedsReader.Read(root, diagnostics) ?? throw new InvalidOperationException("no seeds");
        var templates = TemplatesReader.Read(root, Urls.Languages, diagnostics);
        var renderer = SiteRenderer.Load(templates, diagnostics) ?? throw new InvalidOperationException("no templates");
        var reading = new ReportReading(root, seeds, diagnostics);
        var edition = Edition.Of(seeds, reading.Catalogue, templates, new Assets(templates.Assets, diagnostics), Ledger.Empty);
        var places = seeds.Reports.GroupBy(r => r.PlaceId).Select(place => Place.Join([.. place.AsParallel().AsOrdered().Select(reading.Read).OfType<Report>()], edition)).ToList();
        return new SitePages(renderer, [.. places.SelectMany(place => Publisher.Parts(place, edition, new FileSizes(_ => 1), places.Count == 1)).SelectMany(part => part.Make())]);
    }
}
