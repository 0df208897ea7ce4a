namespace Baogao.Reading;

/// <summary>Where things stand below the root.</summary>
public static class SeedPaths
{
    public const string Seeds = "seeds";
    public const string Publication = "seeds/publication.yaml";
    public const string Indicators = "seeds/indicators.yaml";
    public const string Glossary = "seeds/glossary.yaml";
    public const string Synonyms = "seeds/synonyms.yaml";
    public const string Themes = "seeds/themes.yaml";
    public const string Pages = "seeds/pages";
    public const string Reports = "seeds/reports";

    /// <summary>Each report's English, in its folder.</summary>
    public const string EnglishName = "english.yaml";

    /// <summary>Ledgers of places.</summary>
    public const string Places = "seeds/addresses";

    /// <summary>Translation memories of other programs, as TMX.</summary>
    public const string Memory = "seeds/memory";

    public const string Templates = "templates";
    public const string Assets = "templates/assets";

    public static string Report(string id) => $"{Reports}/{id}";

    /// <summary>Where a report's folder is put together before it takes its place.</summary>
    public static string Importing(string id) => $"seeds/.importing-{id}";

    public static string Source(string id) => $"{Reports}/{id}/source.txt";

    public static string Provenance(string id) => $"{Reports}/{id}/provenance.yaml";

    public static string English(string id) => $"{Reports}/{id}/{EnglishName}";

    public static string Corrections(string id) => $"{Reports}/{id}/corrections.yaml";

    /// <summary>The ledger of a report's addresses.</summary>
    public static string Addresses(string id) => $"{Reports}/{id}/addresses.yaml";

    /// <summary>The ledger of the publication's own addresses.</summary>
    public static string Addresses() => "seeds/addresses.yaml";

    /// <summary>The ledger of a place's indicators.</summary>
    public static string PlaceAddresses(string place) => $"{Places}/{place}.yaml";

    public static string Strings(string language) => $"{Templates}/strings.{language}.yaml";
}
