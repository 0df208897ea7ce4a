using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Publishing.Data;
using Baogao.Reading;

namespace Baogao;

/// <summary>A few pages as the seeds say them now, at once: for people who look at them while the site is being built. Nothing is checked, and nothing written.</summary>
internal sealed class Preview(BuildOptions options)
{
    private readonly RootFolder root = new(options.Root);
    private readonly DiagnosticBag diagnostics = new();
    private readonly string site = BuildMemory.SiteOf(options, options.Out ?? "");

    /// <param name="wanted">Files of the site.</param>
    /// <returns>Those of them that are no longer as they stand, and the assets that they need; or the errors that were found on the way.</returns>
    public (IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, IReadOnlyList<Diagnostic> Errors) Of(IReadOnlySet<string> wanted)
    {
        var files = wanted.Count == 0 ? [] : Made(wanted).Where(file => !Stands(file)).ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        return (files, [.. diagnostics.Sorted().Where(d => d.Severity == Severity.Error)]);
    }

    private List<SiteFile> Made(IReadOnlySet<string> wanted)
    {
        var looks = Task.Run(() => Looks.Read(root, diagnostics));
        var seeds = SeedsReader.Read(root, diagnostics);
        var (templates, renderer) = looks.GetAwaiter().GetResult();
        if (seeds is null || renderer is null || diagnostics.HasErrors)
        {
            return [];
        }

        var assets = new Assets(templates.Assets, diagnostics);
        var made = Pages(wanted, seeds, templates, assets).Select(renderer.Render).OfType<SiteFile>().Concat(assets.Files()).ToList();
        renderer.SayFailures();
        return made;
    }

    private IEnumerable<Page> Pages(IReadOnlySet<string> wanted, Seeds seeds, TemplateSet templates, Assets assets)
    {
        var reading = new ReportReading(root, seeds, diagnostics);
        var addresses = new PublicationAddresses(root, diagnostics);
        var edition = Edition.Of(seeds, reading.Catalogue, templates, assets, addresses.Of(seeds).Ledger);
        var places = seeds.Reports.GroupBy(r => r.PlaceId).ToList();
        return Publisher.TextPages(edition).Where(page => wanted.Contains(page.Path))
            .Concat(places.Where(place => places.Count == 1 || wanted.Any(file => file.Contains($"/{place.Key}/", StringComparison.Ordinal))).SelectMany(OfPlace));

        IEnumerable<Page> OfPlace(IEnumerable<Provenance> place)
        {
            var reports = place.AsParallel().AsOrdered().Select(reading.Read).OfType<Report>().ToList();
            if (reports.Count == 0)
            {
                return [];
            }

            var joined = Place.Join(reports, edition);
            var ledger = addresses.Of(joined.Id, reports, edition.Catalogue, edition.Themes).Ledger;
            return Publisher.Pages(wanted, joined with { Ledger = ledger }, edition, new FileSizes(path => BuiltSite.LengthOf(site, path)), places.Count == 1);
        }
    }

    private bool Stands(SiteFile file) => BuiltSite.Read(site, file.Path) is { } standing && file.Content.Span.SequenceEqual(standing);
}
