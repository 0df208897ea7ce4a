using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Reading;

/// <summary>glossary.yaml: a list of {term, pinyin, en, explanation, aliases, also, not_in, places}, in the order in which the page lists them.</summary>
internal static class GlossaryReader
{
    public static IReadOnlyList<GlossaryTerm> Read(RootFolder root, IReadOnlyList<string> places, DiagnosticBag diagnostics)
    {
        if (!root.HasFile(SeedPaths.Glossary)
            || root.ReadText(SeedPaths.Glossary, diagnostics) is not { } source
            || Yaml.Read(source, diagnostics) is not { } map)
        {
            return [];
        }

        var reader = new MapReader(map, diagnostics);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var terms = reader.Maps("terms").Select(term => Term(term, names, places, diagnostics)).ToList();
        reader.Finish();
        return terms;
    }

    private static GlossaryTerm Term(MapReader reader, HashSet<string> names, IReadOnlyList<string> places, DiagnosticBag diagnostics)
    {
        var term = new GlossaryTerm(
            reader.RequiredText("term"),
            reader.RequiredText("pinyin"),
            reader.RequiredText("en"),
            reader.Localized("explanation"),
            reader.Texts("aliases"),
            reader.Texts("also"))
        {
            NotIn = reader.Texts("not_in"),
            Places = reader.Texts("places"),
        };
        reader.Finish();
        foreach (var name in term.Names.Where(name => !names.Add(name)))
        {
            diagnostics.Add(Problems.NameTwice(reader.At(name == term.Term ? "term" : "aliases"), name));
        }

        CheckLimits(reader, term, places, diagnostics);
        return term;
    }

    // A place may be named before its first report is there; one that is nearly another is misspelt.
    private static void CheckLimits(MapReader reader, GlossaryTerm term, IReadOnlyList<string> places, DiagnosticBag diagnostics)
    {
        foreach (var word in term.NotIn.Where(word => !term.Names.Any(name => word.Length > name.Length && word.Contains(name, StringComparison.Ordinal))))
        {
            diagnostics.Add(Problems.IdleNotIn(reader.At("not_in"), word, term.Term));
        }

        foreach (var place in term.Places.Where(place => !places.Contains(place)))
        {
            if (NearestMatch.Of(place, places) is { } nearest)
            {
                diagnostics.Add(Problems.UnknownPlace(reader.At("places"), place, nearest));
            }
        }
    }
}
