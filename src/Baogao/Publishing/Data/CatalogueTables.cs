using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>What a publication follows, as its people wrote it down: themes, and the indicators worth following.</summary>
internal static class CatalogueTables
{
    public const string ThemesFile = "themes.csv";
    public const string CatalogueFile = "catalogue.csv";

    public static readonly Table<Theme> Themes = new("themes", ["theme"],
    [
        new("theme", "string", t => t.Id),
        new("name_zh", "string", t => t.Name.Zh),
        new("name_en", "string", t => t.Name.En ?? ""),
        new("cofog", "string", t => string.Join(' ', t.Cofog)),
    ]);

    public static readonly Table<IndicatorEntry> Catalogue = new("catalogue", ["indicator"],
    [
        new("indicator", "string", i => i.Id),
        new("name_zh", "string", i => i.Name.Zh),
        new("name_en", "string", i => i.Name.En ?? ""),
        new("aliases", "string", i => string.Join(' ', i.Aliases)),
        new("unit", "string", i => i.Unit),
        new("better", "string", i => Terms.Of(i.Better)),
        new("theme", "string", i => i.Theme),
    ]);

    public static IEnumerable<SiteFile> Of(Edition edition) =>
    [
        new(Urls.Data(ThemesFile), Themes.Csv(edition.Themes)),
        new(Urls.Data(CatalogueFile), Catalogue.Csv(edition.Catalogue.Entries)),
    ];
}
