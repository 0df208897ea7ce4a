using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

/// <summary>synonyms.yaml: a list of {zh, en}, each a list of words that mean the same; without the file search knows the glossary and the indicators only.</summary>
public static class SynonymsReader
{
    public static IReadOnlyList<SynonymGroup> Read(RootFolder root, DiagnosticBag diagnostics)
    {
        if (!root.HasFile(SeedPaths.Synonyms)
            || root.ReadText(SeedPaths.Synonyms, diagnostics) is not { } source
            || Yaml.Read(source, diagnostics) is not { } map)
        {
            return [];
        }

        var reader = new MapReader(map, diagnostics);
        var groups = reader.Maps("groups").Select(group => Group(group, diagnostics)).ToList();
        reader.Finish();
        return groups;
    }

    // A word may stand in several groups: 卫生 is health as well as cleanliness.
    private static SynonymGroup Group(MapReader reader, DiagnosticBag diagnostics)
    {
        var (zh, en) = (reader.Texts("zh"), reader.Texts("en"));
        reader.Finish();
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, word) in zh.Select(w => ("zh", w)).Concat(en.Select(w => ("en", w))))
        {
            if (!word.Any(char.IsLetterOrDigit))
            {
                diagnostics.Add(Problems.UnsearchableWord(reader.At(key), word));
            }
            else if (!words.Add(word))
            {
                diagnostics.Add(Problems.SynonymTwice(reader.At(key), word));
            }
        }

        if (zh.Count + en.Count < 2)
        {
            diagnostics.Add(Problems.LoneSynonym(reader.At("")));
        }

        return new SynonymGroup([.. words]);
    }
}
