using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

/// <summary>english.yaml: who made it, and a list of {zh: exact quote, en: …}; an entry may name another maker.</summary>
internal static class EnglishReader
{
    private static readonly string[] Makers = ["human", "machine"];

    public static IReadOnlyList<EnglishEntry> Read(RootFolder root, string id, DiagnosticBag diagnostics)
    {
        if (!root.HasFile(SeedPaths.English(id))
            || root.ReadText(SeedPaths.English(id), diagnostics) is not { } source
            || Yaml.Read(source, diagnostics) is not { } map)
        {
            return [];
        }

        var reader = new MapReader(map, diagnostics);
        var by = Maker(reader, reader.RequiredText("by"), diagnostics);
        var entries = reader.Maps("entries").Select(entry => Entry(entry, by, diagnostics)).ToList();
        reader.Finish();
        return entries;
    }

    private static EnglishEntry Entry(MapReader reader, TranslationState by, DiagnosticBag diagnostics)
    {
        var own = reader.Text("by");
        var state = own.Length == 0 ? by : Maker(reader, own, diagnostics);
        var entry = new EnglishEntry(reader.RequiredText("zh"), reader.RequiredText("en"), state, reader.At("zh"));
        reader.Finish();
        return entry;
    }

    private static TranslationState Maker(MapReader reader, string by, DiagnosticBag diagnostics)
    {
        if (by.Length > 0 && !Makers.Contains(by))
        {
            diagnostics.Add(Problems.BadChoice(reader.At("by"), "by", by, Makers));
        }

        return by == "human" ? TranslationState.Human : TranslationState.Machine;
    }
}
