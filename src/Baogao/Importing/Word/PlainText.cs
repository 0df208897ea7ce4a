using System.Text;
using System.Xml;

namespace Baogao.Importing.Word;

/// <summary>The words of a piece of a document on one line: for what is left out.</summary>
internal static class PlainText
{
    /// <summary>Of the element that the reader stands on; it then stands on its end.</summary>
    public static string OfElement(XmlReader xml)
    {
        using var inner = xml.ReadSubtree();
        return Of(inner);
    }

    public static string Of(XmlReader xml)
    {
        var (words, inText) = (new StringBuilder(), false);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && WordXml.IsWord(xml))
            {
                inText = xml.LocalName is "t" or "delText" && !xml.IsEmptyElement;
                words.Append(xml.LocalName is "p" or "tab" or "br" && words.Length > 0 ? " " : "");
            }
            else if (inText && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                words.Append(xml.Value);
            }
        }

        return words.ToString();
    }
}
