using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

/// <summary>english.yaml: who made it, and a list of {zh: exact quote, en: …}; an entry may name another maker, and the English it replaced.</summary>
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
        reader.RequiredText("by");
        var by = Maker(reader);
        var entries = reader.Maps("entries").Select(entry => Entry(entry, by)).ToList();
        reader.Finish();
        return entries;
    }

    private static EnglishEntry Entry(MapReader reader, TranslationState by)
    {
        var state = reader.Text("by").Length == 0 ? by : Maker(reader);
        var entry = new EnglishEntry(reader.RequiredText("zh"), reader.RequiredText("en"), state, reader.At("zh"), reader.At("en"))
        {
            Previous = reader.Text("previous"),
            NumbersChecked = reader.Choice("numbers", ["checked"]).Length > 0,
        };
        reader.Finish();
        return entry;
    }

    private static TranslationState Maker(MapReader reader) =>
        reader.Choice("by", Makers) == "human" ? TranslationState.Human : TranslationState.Machine;
}
