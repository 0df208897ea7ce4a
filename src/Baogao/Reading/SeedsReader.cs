using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

/// <summary>Reads what people wrote, apart from the reports' own texts.</summary>
public static class SeedsReader
{
    public static Seeds? Read(RootFolder root, DiagnosticBag diagnostics)
    {
        var publication = PublicationReader.Read(root, diagnostics);
        var reports = ReadReports(root, diagnostics);
        var themes = ThemesReader.Read(root, diagnostics);
        var indicators = IndicatorsReader.Read(root, themes, diagnostics);
        var glossary = GlossaryReader.Read(root, [.. reports.Select(r => r.PlaceId).Distinct(StringComparer.Ordinal)], diagnostics);
        var pages = PagesReader.Read(root, diagnostics);
        return publication is null ? null : new Seeds(publication, reports, indicators, themes, glossary, pages)
        {
            Synonyms = SynonymsReader.Read(root, diagnostics),
        };
    }

    /// <summary>The indicators alone, for what needs no report.</summary>
    public static IReadOnlyList<IndicatorEntry> ReadIndicators(RootFolder root, DiagnosticBag diagnostics) =>
        root.HasFile(SeedPaths.Indicators) ? IndicatorsReader.Read(root, ThemesReader.Read(root, diagnostics), diagnostics) : [];

    /// <summary>The glossary alone.</summary>
    public static IReadOnlyList<GlossaryTerm> ReadGlossary(RootFolder root, DiagnosticBag diagnostics) => GlossaryReader.Read(root, [], diagnostics);

    private static List<Provenance> ReadReports(RootFolder root, DiagnosticBag diagnostics)
    {
        var reports = root.Folders(SeedPaths.Reports)
            .Select(id => ProvenanceReader.Read(root, id, diagnostics))
            .OfType<Provenance>()
            .OrderBy(r => r.PlaceId, StringComparer.Ordinal)
            .ThenBy(r => r.Year)
            .ThenBy(r => r.Id, StringComparer.Ordinal)
            .ToList();
        if (reports.Count == 0)
        {
            diagnostics.Add(Problems.NoReports(SeedPaths.Reports));
        }

        return reports;
    }
}
