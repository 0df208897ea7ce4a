using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

/// <summary>indicators.yaml: a list of {id, name, aliases, unit, better, theme, headline}; without the file each subject is an indicator of its own.</summary>
internal static class IndicatorsReader
{
    private static readonly string[] Directions = ["up", "down", "neutral"];
    private static readonly string[] YesOrNo = ["yes", "no"];

    public static IReadOnlyList<IndicatorEntry> Read(RootFolder root, IReadOnlyList<Theme> themes, DiagnosticBag diagnostics)
    {
        if (!root.HasFile(SeedPaths.Indicators)
            || root.ReadText(SeedPaths.Indicators, diagnostics) is not { } source
            || Yaml.Read(source, diagnostics) is not { } map)
        {
            return [];
        }

        var reader = new MapReader(map, diagnostics);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var entries = reader.Maps("indicators").Select(entry => Entry(entry, names, [.. themes.Select(t => t.Id)], diagnostics)).ToList();
        reader.Finish();
        return entries;
    }

    private static IndicatorEntry Entry(MapReader reader, HashSet<string> names, string[] themes, DiagnosticBag diagnostics)
    {
        var better = reader.Choice("better", Directions);
        var entry = new IndicatorEntry(
            reader.RequiredText("id"),
            reader.Localized("name"),
            reader.Texts("aliases"),
            reader.Text("unit"),
            better switch { "up" => Better.Up, "down" => Better.Down, _ => Better.Neutral },
            reader.Choice("theme", themes))
        {
            Headline = reader.Choice("headline", YesOrNo) == "yes",
        };
        reader.Finish();
        if (!SeedId.IsValid(entry.Id))
        {
            diagnostics.Add(Problems.BadSeedId(reader.At("id"), "an indicator's", entry.Id));
        }

        foreach (var name in (string[])[entry.Id, entry.Name.Zh, .. entry.Aliases])
        {
            if (!names.Add(name))
            {
                diagnostics.Add(Problems.NameTwice(reader.At(name == entry.Name.Zh ? "name" : name == entry.Id ? "id" : "aliases"), name));
            }
        }

        return entry;
    }
}
