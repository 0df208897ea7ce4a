using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Reading;

/// <summary>Reads the templates folder: templates, the interface's words in each language, assets.</summary>
public static class TemplatesReader
{
    public static TemplateSet Read(RootFolder root, IReadOnlyList<string> languages, DiagnosticBag diagnostics)
    {
        var files = root.Files(SeedPaths.Templates, ".sbn-html").Select(file => root.ReadText(file, diagnostics)).OfType<SourceText>().ToList();
        var read = languages.Select(l => (Language: l, Words: Strings(root, l, diagnostics))).ToList();
        var strings = read.ToDictionary(r => r.Language, r => (IReadOnlyDictionary<string, string>)r.Words.ToDictionary(w => w.Key, w => w.Value.Text, StringComparer.Ordinal), StringComparer.Ordinal);
        CheckKeys(strings, diagnostics);
        return new TemplateSet(files, strings, Assets(root, diagnostics)) { Places = read[0].Words.ToDictionary(w => w.Key, w => w.Value.At, StringComparer.Ordinal) };
    }

    private static SortedDictionary<string, (string Text, Location At)> Strings(RootFolder root, string language, DiagnosticBag diagnostics)
    {
        var strings = new SortedDictionary<string, (string Text, Location At)>(StringComparer.Ordinal);
        if (root.ReadText(SeedPaths.Strings(language), diagnostics) is { } source && Yaml.Read(source, diagnostics) is { } map)
        {
            Flatten(map, "", strings, diagnostics);
        }

        CheckPlurals(strings, diagnostics);

        return strings;
    }

    private static void Flatten(YamlMap map, string prefix, SortedDictionary<string, (string Text, Location At)> strings, DiagnosticBag diagnostics)
    {
        foreach (var (key, entry) in map.Entries)
        {
            switch (entry.Value)
            {
                case YamlMap inner:
                    Flatten(inner, $"{prefix}{key}.", strings, diagnostics);
                    break;
                case YamlScalar scalar:
                    strings[prefix + key] = (scalar.Text, entry.KeyAt);
                    break;
                default:
                    diagnostics.Add(Problems.WrongShape(entry.KeyAt, $"'{prefix}{key}'", "text or a map of texts"));
                    break;
            }
        }
    }

    private static void CheckPlurals(SortedDictionary<string, (string Text, Location At)> strings, DiagnosticBag diagnostics)
    {
        const string One = ".one";
        foreach (var (key, one) in strings.Where(s => s.Key.EndsWith(One, StringComparison.Ordinal)))
        {
            var name = key[..^One.Length];
            if (!strings.TryGetValue($"{name}.other", out var other) || !other.Text.Contains("{n}", StringComparison.Ordinal))
            {
                diagnostics.Add(Problems.PluralIncomplete(one.At, name));
            }
        }
    }

    private static void CheckKeys(Dictionary<string, IReadOnlyDictionary<string, string>> strings, DiagnosticBag diagnostics)
    {
        foreach (var (language, words) in strings)
        {
            foreach (var (other, theirs) in strings.Where(s => s.Key != language))
            {
                foreach (var key in theirs.Keys.Where(key => !words.ContainsKey(key)))
                {
                    diagnostics.Add(Problems.StringMissing(SeedPaths.Strings(language), key, SeedPaths.Strings(other)));
                }
            }
        }
    }

    private static List<SiteFile> Assets(RootFolder root, DiagnosticBag diagnostics)
    {
        var assets = new List<SiteFile>();
        foreach (var file in root.Files(SeedPaths.Assets, ""))
        {
            if (root.ReadBytes(file, diagnostics) is { } bytes)
            {
                assets.Add(new SiteFile(file[(SeedPaths.Templates.Length + 1)..], bytes));
            }
        }

        return assets;
    }
}
