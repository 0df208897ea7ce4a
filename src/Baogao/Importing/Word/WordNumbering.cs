using System.Globalization;
using System.Text;
using System.Xml;

namespace Baogao.Importing.Word;

/// <summary>The numbers that Word prints before a paragraph and does not keep in its text: 一、 （一） 1.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, Level[]> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> listOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string List, int Level), int> restarts = [];
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> counters = new(StringComparer.Ordinal);

    public static WordNumbering None => new();

    public static WordNumbering Read(WordPackage package)
    {
        var numbering = new WordNumbering();
        using var xml = package.Open("word/numbering.xml");
        if (xml is not null)
        {
            numbering.Read(xml);
        }

        return numbering;
    }

    /// <summary>The next number of a list, as printed before the paragraph's words; empty for none.</summary>
    public string Next(string list, int level)
    {
        if (level is < 0 or >= Levels || !listOf.TryGetValue(list, out var pattern) || !lists.TryGetValue(pattern, out var levels) || levels[level] is not { } own)
        {
            return "";
        }

        var counts = Count(list, pattern, levels, level);
        var label = own.Format == "bullet" ? Bullet(own.Text) : Label(own, levels, counts);
        return label.Length > 0 && label[^1] < 0x80 ? label + " " : label;
    }

    // Lists of one pattern count on together; a list with a start of its own begins again when it first appears.
    private int[] Count(string list, string pattern, Level[] levels, int level)
    {
        if (!counters.TryGetValue(pattern, out var counts))
        {
            counters[pattern] = counts = [.. levels.Select(l => (l?.Start ?? 1) - 1)];
        }

        if (begun.Add(list))
        {
            foreach (var ((_, restarted), start) in restarts.Where(r => r.Key.List == list))
            {
                counts[restarted] = start - 1;
            }
        }

        counts[level]++;
        for (var deeper = level + 1; deeper < Levels; deeper++)
        {
            counts[deeper] = (levels[deeper]?.Start ?? 1) - 1;
        }

        return counts;
    }

    // lvlText "%1.%2": the numbers of the levels above, and its own.
    private static string Label(Level own, Level[] levels, int[] counts)
    {
        var label = new StringBuilder();
        for (var i = 0; i < own.Text.Length; i++)
        {
            if (own.Text[i] == '%' && i + 1 < own.Text.Length && own.Text[i + 1] is >= '1' and <= '9')
            {
                var level = own.Text[++i] - '1';
                var format = levels[level]?.Format ?? "decimal";
                label.Append(NumberFormat.Write(Math.Max(counts[level], levels[level]?.Start ?? 1), own.Legal ? "decimal" : format));
            }
            else
            {
                label.Append(own.Text[i]);
            }
        }

        return label.ToString();
    }

    // Bullets of symbol fonts are private-use characters: what they look like stands in the font only.
    private static string Bullet(string text) => string.Concat(text.Select(c => c is >= '\uE000' and <= '\uF8FF' ? '•' : c));

    private void Read(XmlReader xml)
    {
        var (pattern, list, level) = ("", "", 0);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !WordXml.IsWord(xml))
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "abstractNum":
                    (pattern, list) = (WordXml.Value(xml, "abstractNumId"), "");
                    lists[pattern] = new Level[Levels];
                    break;
                case "num":
                    (list, pattern) = (WordXml.Value(xml, "numId"), "");
                    break;
                case "abstractNumId":
                    listOf[list] = WordXml.Value(xml);
                    break;
                case "lvl" or "lvlOverride":
                    level = Math.Clamp(Number(WordXml.Value(xml, "ilvl"), 0), 0, Levels - 1);
                    break;
                case "startOverride":
                    restarts[(list, level)] = Number(WordXml.Value(xml), 1);
                    break;
                default:
                    ReadLevel(xml, pattern, level);
                    break;
            }
        }
    }

    private void ReadLevel(XmlReader xml, string pattern, int level)
    {
        if (!lists.TryGetValue(pattern, out var levels))
        {
            return;
        }

        var own = levels[level] ?? new Level(1, "decimal", "", Legal: false);
        levels[level] = xml.LocalName switch
        {
            "start" => own with { Start = Number(WordXml.Value(xml), 1) },
            "numFmt" => own with { Format = WordXml.Value(xml) },
            "lvlText" => own with { Text = WordXml.Value(xml) },
            "isLgl" => own with { Legal = true },
            _ => levels[level]!,
        };
    }

    private static int Number(string text, int otherwise) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < 100_000 ? number : otherwise;

    private sealed record Level(int Start, string Format, string Text, bool Legal);
}
