using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

/// <summary>glossary.yaml: a list of {term, pinyin, en, explanation, aliases, also}, in the order in which the page lists them.</summary>
internal static class GlossaryReader
{
    public static IReadOnlyList<GlossaryTerm> Read(RootFolder root, DiagnosticBag diagnostics)
    {
        if (!root.HasFile(SeedPaths.Glossary)
            || root.ReadText(SeedPaths.Glossary, diagnostics) is not { } source
            || Yaml.Read(source, diagnostics) is not { } map)
        {
            return [];
        }

        var reader = new MapReader(map, diagnostics);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var terms = reader.Maps("terms").Select(term => Term(term, names, diagnostics)).ToList();
        reader.Finish();
        return terms;
    }

    private static GlossaryTerm Term(MapReader reader, HashSet<string> names, DiagnosticBag diagnostics)
    {
        var term = new GlossaryTerm(
            reader.RequiredText("term"),
            reader.RequiredText("pinyin"),
            reader.RequiredText("en"),
            reader.Localized("explanation"),
            reader.Texts("aliases"),
            reader.Texts("also"));
        reader.Finish();
        foreach (var name in term.Aliases.Prepend(term.Term).Where(name => !names.Add(name)))
        {
            diagnostics.Add(Problems.NameTwice(reader.At(name == term.Term ? "term" : "aliases"), name));
        }

        return term;
    }
}
