using System.Globalization;
using System.Xml;

namespace Baogao.Importing.Word;

/// <summary>Which styles number their paragraphs: heading styles often do.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public static WordStyles Read(WordPackage package)
    {
        var read = new WordStyles();
        using var xml = package.Open("word/styles.xml");
        var id = "";
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && WordXml.IsWord(xml))
            {
                id = xml.LocalName == "style" ? WordXml.Value(xml, "styleId") : id;
                read.Set(id, xml);
            }
        }

        return read;
    }

    /// <summary>The list and level of a style or of those it is based on; no list when it has none.</summary>
    public (string List, int Level) NumberingOf(string style)
    {
        var (list, level) = ("", -1);
        for (var i = 0; i < LongestChain && styles.TryGetValue(style, out var own); i++, style = own.BasedOn)
        {
            list = list.Length > 0 ? list : own.List;
            level = level >= 0 ? level : own.Level;
        }

        return (list, Math.Max(level, 0));
    }

    private void Set(string id, XmlReader xml)
    {
        var style = styles.GetValueOrDefault(id) ?? new Style("", "", -1);
        styles[id] = xml.LocalName switch
        {
            "basedOn" => style with { BasedOn = WordXml.Value(xml) },
            "numId" => style with { List = WordXml.Value(xml) },
            "ilvl" => style with { Level = int.TryParse(WordXml.Value(xml), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : -1 },
            _ => style,
        };
    }

    private sealed record Style(string BasedOn, string List, int Level);
}
