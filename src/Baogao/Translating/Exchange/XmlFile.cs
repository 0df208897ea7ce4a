using System.Text;
using System.Xml;

namespace Baogao.Translating.Exchange;

/// <summary>How this program writes XML.</summary>
public static class XmlFile
{
    // A carriage return would be lost as such: it is written as a reference.
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <returns>The first character that XML 1.0 has no way to write; null when there is none.</returns>
    public static char? Unholdable(string words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (at + 1 < words.Length && XmlConvert.IsXmlSurrogatePair(words[at + 1], words[at]))
            {
                at++;
            }
            else if (!XmlConvert.IsXmlChar(words[at]))
            {
                return words[at];
            }
        }

        return null;
    }

    internal static string Holdable(string words) => Unholdable(words) is null ? words : string.Concat(words.Where(XmlConvert.IsXmlChar));

    internal static string Write(Action<XmlWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            content(xml);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
