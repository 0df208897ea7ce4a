using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>
/// All data files of the publication. Those of a report are written when its place comes; those of the whole grow with each place and are
/// held by nobody: of them only hashes, the zip's and the Parquet files' lists of contents are kept.
/// </summary>
public sealed class PublicationData : IDisposable
{
    private readonly Edition edition;
    private readonly StandingFiles standing;
    private readonly FileTally tally = new();
    private readonly ZipPackage zip = ZipPackage.Begin(Urls.Data(DataFiles.AllZip));
    private readonly CatalogueOfData catalogue;
    private readonly List<WholeTable> wholes;

    public PublicationData(Edition edition, StandingFiles standing)
    {
        (this.edition, this.standing) = (edition, standing);
        catalogue = new CatalogueOfData(edition);
        wholes = [.. DataFiles.OfReports.Select(table => new WholeTable(table, standing))];
    }

    /// <summary>What stands before the first place: schemas and the heads of tables.</summary>
    public IEnumerable<SiteFile> Opening()
    {
        SiteFile[] schemas = [.. DataFiles.Tables.Select(table => TableSchema.Of(table, edition)), .. JsonSchemas.Files()];
        SiteFile[] own = [.. CatalogueTables.Of(edition)];
        List<SiteFile> heads =
        [
            IndicatorTable.Start(),
            new(Urls.Data(DataFiles.AllJson), ReadOnlyMemory<byte>.Empty, Piece.First),
            new(Urls.Data(DataFiles.AllYaml), ReadOnlyMemory<byte>.Empty, Piece.First),
        ];
        return [.. schemas, .. own.Concat(heads).Select(tally.Count), tally.Count(zip.Add(schemas.Concat(own).Select(Below).Select(ZippedFile.Of))), .. catalogue.Start()];
    }

    /// <param name="standing">The files of a report that is as it was, by path; none where they must be made.</param>
    public IEnumerable<SiteFile> Of(Place place, Func<PublishedReport, IReadOnlyDictionary<string, SiteFile>>? standing = null)
    {
        yield return tally.Count(IndicatorTable.Of(place));
        foreach (var (package, files) in Ahead.SelectFew(place.Reports, report => standing?.Invoke(report) is { Count: > 0 } all ? Standing(report.Provenance, all) : InPackage(report)))
        {
            foreach (var file in files.Concat(InWhole(package).Select(tally.Count)).Concat(catalogue.Add(package.Report, files)))
            {
                yield return file;
            }
        }
    }

    /// <summary>Its part in the files of the whole, from what stands of it in the site.</summary>
    public IEnumerable<SiteFile> Of(StandingPlace place)
    {
        yield return tally.Count(new SiteFile(IndicatorTable.Path, place.Indicators, Piece.Next) { IsProven = true });
        foreach (var (package, files) in Ahead.SelectFew(place.Reports, report => Standing(report, place.Files)))
        {
            foreach (var file in InWhole(package).Select(tally.Count).Concat(catalogue.Add(package.Report, files)))
            {
                yield return file;
            }
        }
    }

    /// <summary>The small files beside pages of the place itself.</summary>
    public IEnumerable<SiteFile> Facts(Place place) => FactFiles.Of(place, edition).Concat(OEmbed.Of(place, edition));

    /// <summary>Those beside pages of a report.</summary>
    public IEnumerable<SiteFile> Facts(PublishedReport report) => FactFiles.Of(report, edition).Concat(OEmbed.Of(report, edition));

    public IEnumerable<SiteFile> End()
    {
        foreach (var end in wholes.SelectMany(whole => whole.End()).Append(zip.End()).Select(tally.Count).Concat(CatalogueOfData.End()))
        {
            yield return end;
        }

        var tables = wholes.Select(w => w.Shape).Concat(DataFiles.Tables.Skip(DataFiles.OfReports.Count)).ToDictionary(t => $"{t.Name}.csv");
        yield return tally.Count(TableSchema.Csvw(Urls.Data(DataFiles.Csvw), tables.Values, edition));
        yield return new SiteFile(Urls.Data(DataFiles.Package), JsonText.Readable(DataPackage.OfPublication(tally, tables.GetValueOrDefault, edition)));
    }

    public void Dispose()
    {
        tally.Dispose();
        wholes.ForEach(whole => whole.Dispose());
    }

    private (ReportPackage Package, SiteFile[] Files) Standing(Provenance report, IReadOnlyDictionary<string, SiteFile> files) =>
        (ReportPackage.Standing(report, url => files[url], standing.Read), [.. DataFiles.OfEachReport.Select(name => files[Urls.ReportData(report, name)])]);

    // Spreadsheets, Parquet files and zips are made where the texts that they hold have changed. What the texts ask of other files is checked again.
    private (ReportPackage Package, SiteFile[] Files) InPackage(PublishedReport published)
    {
        var texts = ReportTexts.Of(published, edition);
        var digest = texts.DigestOf(edition);
        var made = texts.Files.ToDictionary(f => Urls.ReportData(published.Provenance, f.Path), f => f.Content);
        var onSite = DataFiles.OfEachReport.Select(name => Urls.ReportData(published.Provenance, name));
        SiteFile?[] stand = [.. onSite.Select(url => made.TryGetValue(url, out var text) ? new SiteFile(url, text) { Digest = digest, IsProven = true } : standing.Recall(url, digest))];
        if (!stand.Contains(null))
        {
            // Of the texts those that were made: a person may have changed what stands.
            return (ReportPackage.Standing(texts, url => made.GetValueOrDefault(url) is { IsEmpty: false } text ? text : standing.Read(url)), [.. stand.OfType<SiteFile>()]);
        }

        var package = ReportPackage.Of(texts, edition);
        return (package, [.. package.OnSite().Select(f => f with { Digest = digest })]);
    }

    private IEnumerable<SiteFile> InWhole(ReportPackage package)
    {
        var id = package.Report.Id;
        foreach (var file in package.Tables.Zip(wholes).SelectMany(t => t.Second.Add(id, t.First)))
        {
            yield return file;
        }

        var (yaml, json) = (package.Files[0].Content, package.Files[1].Content);
        yield return new SiteFile(Urls.Data(DataFiles.AllYaml), (byte[])[.. "---\n"u8, .. yaml.Span], Piece.Next);
        yield return new SiteFile(Urls.Data(DataFiles.AllJson), json, Piece.Next);
        yield return zip.Add(package.Zipped.Select(f => f with { Path = $"reports/{id}/{f.Path}" }));
    }

    private static SiteFile Below(SiteFile file) => file with { Path = file.Path["data/".Length..] };
}
