using System.Xml;

namespace Baogao.Importing.Word;

/// <summary>Names of WordprocessingML, in its two dialects (ECMA-376, transitional and strict).</summary>
internal static class WordXml
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool IsWord(XmlReader xml) => xml.NamespaceURI is Transitional or Strict;

    /// <summary>An attribute of the element, w:val unless told; empty when absent.</summary>
    public static string Value(XmlReader xml, string name = "val") => xml.GetAttribute(name, xml.NamespaceURI) ?? "";

    /// <summary>Whether a switch such as w:vanish is on: it is, unless it says no.</summary>
    public static bool IsOn(XmlReader xml) => Value(xml) is not ("0" or "false" or "off" or "none");
}
