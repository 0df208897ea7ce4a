using System.Xml;
using Baogao.Model;

namespace Baogao.Translating.Exchange;

/// <summary>A report as XLIFF 2.0: reviewed is what a person has reviewed, translated what a machine made, initial what is missing or of older words.</summary>
public static class XliffWriter
{
    private const string Core = "urn:oasis:names:tc:xliff:document:2.0";

    public static string Write(ExportFile file) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("xliff", Core);
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("srcLang", "zh-CN");
        xml.WriteAttributeString("trgLang", "en");
        xml.WriteStartElement("file", Core);
        xml.WriteAttributeString("id", "f1");
        xml.WriteAttributeString("original", file.Report);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        Notes(xml, [(ExchangeNames.Sha256, file.SourceSha256)]);
        foreach (var (unit, number) in file.Units.Select((unit, i) => (unit, i + 1)))
        {
            Unit(xml, unit, number);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Unit(XmlWriter xml, ExportUnit unit, int number)
    {
        xml.WriteStartElement("unit", Core);
        xml.WriteStartAttribute("id");
        xml.WriteString("u");
        xml.WriteValue(number);
        xml.WriteEndAttribute();
        if (unit.Unit.Address.Length > 0)
        {
            xml.WriteAttributeString("name", unit.Unit.Address);
        }

        Notes(
            xml,
            unit.Places.Select(place => (ExchangeNames.Place, place))
                .Prepend((ExchangeNames.Kind, QuoteKinds.NameOf(unit.Unit.Kind)))
                .Concat(unit.Notes.Select(n => (n.Kind, n.Words)))
                .Concat(unit.OldZh.Length > 0 ? [("older-source", unit.OldZh)] : []));
        xml.WriteStartElement("segment", Core);
        xml.WriteAttributeString("state", State(unit));
        xml.WriteAttributeString("subState", $"baogao:{Terms.Of(unit.Known.English.State)}");
        xml.WriteElementString("source", Core, unit.Zh);
        if (unit.En.Length > 0)
        {
            xml.WriteElementString("target", Core, unit.En);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string State(ExportUnit unit) => unit.IsReviewed ? "reviewed" : unit.Known.IsMissing || unit.Known.IsStale ? "initial" : "translated";

    private static void Notes(XmlWriter xml, IEnumerable<(string Category, string Words)> notes)
    {
        xml.WriteStartElement("notes", Core);
        foreach (var (category, words) in notes)
        {
            xml.WriteStartElement("note", Core);
            xml.WriteAttributeString("category", category);
            xml.WriteString(XmlFile.Holdable(words));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
