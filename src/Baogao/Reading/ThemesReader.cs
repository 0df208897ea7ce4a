using System.Text.RegularExpressions;
using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

/// <summary>themes.yaml: a list of {id, name, cofog, words}; without the file nothing has a theme.</summary>
internal static partial class ThemesReader
{
    public static IReadOnlyList<Theme> Read(RootFolder root, DiagnosticBag diagnostics)
    {
        if (!root.HasFile(SeedPaths.Themes)
            || root.ReadText(SeedPaths.Themes, diagnostics) is not { } source
            || Yaml.Read(source, diagnostics) is not { } map)
        {
            return [];
        }

        var reader = new MapReader(map, diagnostics);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var themes = reader.Maps("themes").Select(theme => Theme(theme, names, diagnostics)).ToList();
        reader.Finish();
        return themes;
    }

    // A word may stand under one theme only: otherwise no sentence could be told by it.
    private static Theme Theme(MapReader reader, HashSet<string> names, DiagnosticBag diagnostics)
    {
        var theme = new Theme(reader.RequiredText("id"), reader.Localized("name"), reader.Texts("cofog"), [.. reader.Texts("words").Where(word => word.Length > 0)]);
        reader.Finish();
        if (!SeedId.IsValid(theme.Id))
        {
            diagnostics.Add(Problems.BadSeedId(reader.At("id"), "a theme's", theme.Id));
        }

        foreach (var division in theme.Cofog.Where(division => !Division().IsMatch(division)))
        {
            diagnostics.Add(Problems.BadCofog(reader.At("cofog"), division));
        }

        foreach (var name in theme.Words.Prepend(theme.Id).Where(name => !names.Add(name)))
        {
            diagnostics.Add(Problems.NameTwice(reader.At(name == theme.Id ? "id" : "words"), name));
        }

        return theme;
    }

    [GeneratedRegex("^(0[1-9]|10)\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Division();
}
