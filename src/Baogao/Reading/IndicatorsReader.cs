using System.Text.RegularExpressions;
using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

internal static partial class IndicatorsReader
{
    public static IReadOnlyList<IndicatorEntry> Read(RootFolder root, DiagnosticBag diagnostics)
    {
        if (!root.HasFile(SeedPaths.Indicators)
            || root.ReadText(SeedPaths.Indicators, diagnostics) is not { } source
            || Yaml.Read(source, diagnostics) is not { } map)
        {
            return [];
        }

        var reader = new MapReader(map, diagnostics);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var entries = reader.Maps("indicators").Select(entry => Entry(entry, names, diagnostics)).ToList();
        reader.Finish();
        return entries;
    }

    private static IndicatorEntry Entry(MapReader reader, HashSet<string> names, DiagnosticBag diagnostics)
    {
        var entry = new IndicatorEntry(reader.RequiredText("id"), reader.Localized("name"), reader.Texts("aliases"));
        reader.Finish();
        if (!Id().IsMatch(entry.Id))
        {
            diagnostics.Add(Problems.BadIndicatorId(reader.At("id"), entry.Id));
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

    [GeneratedRegex("^[a-z][a-z0-9-]*\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
