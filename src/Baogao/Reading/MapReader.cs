using System.Globalization;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Reading;

/// <summary>Takes the known keys out of a YAML map, one by one; what is missing, of the wrong shape or left over becomes a diagnostic.</summary>
internal sealed class MapReader(YamlMap map, DiagnosticBag diagnostics)
{
    private readonly List<string> known = [];

    /// <summary>Where the value of a key stands, or the whole map without it.</summary>
    public Location At(string key) => map.Entries.TryGetValue(key, out var entry) ? entry.Value.At : map.At;

    public bool Has(string key) => map.Entries.ContainsKey(key);

    /// <returns>Empty when the key is absent.</returns>
    public string Text(string key) => Find(key) switch
    {
        null => "",
        YamlScalar scalar => scalar.Text,
        var other => WrongShape(other, key, "text", ""),
    };

    public string RequiredText(string key)
    {
        var text = Text(key);
        if (text.Length == 0)
        {
            diagnostics.Add(Problems.MissingKey(map.At, key));
        }

        return text;
    }

    /// <returns>Empty when the key is absent or its value is none of the choices.</returns>
    public string Choice(string key, IReadOnlyList<string> choices)
    {
        var text = Text(key);
        if (text.Length == 0 || choices.Contains(text))
        {
            return text;
        }

        diagnostics.Add(Problems.BadChoice(At(key), key, text, choices));
        return "";
    }

    /// <summary>A day as ISO 8601 writes it, 2013-01-27.</summary>
    /// <returns>Empty when the key is absent or its value is no day.</returns>
    public string Date(string key)
    {
        var text = Text(key);
        if (text.Length == 0 || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return text;
        }

        diagnostics.Add(Problems.NotADate(At(key), key, text));
        return "";
    }

    public int RequiredNumber(string key)
    {
        if (RequiredText(key) is { Length: > 0 } text && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            diagnostics.Add(Problems.NotANumber(map.Entries[key].Value.At, key, text));
        }

        return int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    /// <summary>{zh: …, en: …}; the Chinese is required, the English may wait.</summary>
    public LocalizedText Localized(string key, bool required = true)
    {
        switch (Find(key))
        {
            case YamlMap inner:
                var reader = new MapReader(inner, diagnostics);
                var text = new LocalizedText(reader.RequiredText("zh"), reader.Text("en") is { Length: > 0 } en ? en : null);
                reader.Finish();
                return text;
            case null when required:
                diagnostics.Add(Problems.MissingKey(map.At, key));
                return LocalizedText.Empty;
            case null:
                return LocalizedText.Empty;
            case var other:
                return WrongShape(other, key, "a map of zh and en", LocalizedText.Empty);
        }
    }

    public IReadOnlyList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var item in List(key))
        {
            texts.Add(item is YamlScalar scalar ? scalar.Text : WrongShape(item, key, "text", ""));
        }

        return texts;
    }

    public IEnumerable<MapReader> Maps(string key) => Nodes(key).Select(inner => new MapReader(inner, diagnostics));

    /// <summary>Maps whose keys are not known beforehand.</summary>
    public IEnumerable<YamlMap> Nodes(string key)
    {
        foreach (var item in List(key))
        {
            if (item is YamlMap inner)
            {
                yield return inner;
            }
            else
            {
                WrongShape(item, key, "a map of keys and values", 0);
            }
        }
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void Finish()
    {
        foreach (var (key, entry) in map.Entries)
        {
            if (!known.Contains(key))
            {
                diagnostics.Add(Problems.UnknownKey(entry.KeyAt, key, NearestMatch.Of(key, known)));
            }
        }
    }

    private IReadOnlyList<YamlNode> List(string key) => Find(key) switch
    {
        null => [],
        YamlList list => list.Items,
        YamlScalar { Text: "" } => [],
        var other => WrongShape<IReadOnlyList<YamlNode>>(other, key, "a list", []),
    };

    private YamlNode? Find(string key)
    {
        known.Add(key);
        return map.Entries.GetValueOrDefault(key)?.Value;
    }

    private T WrongShape<T>(YamlNode node, string key, string expected, T instead)
    {
        diagnostics.Add(Problems.WrongShape(node.At, $"'{key}'", expected));
        return instead;
    }
}
