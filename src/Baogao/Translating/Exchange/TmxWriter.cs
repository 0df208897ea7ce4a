using System.Xml;
using Baogao.Model;

namespace Baogao.Translating.Exchange;

/// <summary>A report as a translation memory, TMX 1.4.</summary>
public static class TmxWriter
{
    public static string Write(ExportFile file) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("tmx");
        xml.WriteAttributeString("version", "1.4");
        xml.WriteStartElement("header");
        foreach (var (name, value) in new[] { ("creationtool", "baogao"), ("creationtoolversion", "1"), ("segtype", "sentence"), ("o-tmf", "baogao"), ("adminlang", "en"), ("srclang", "zh-CN"), ("datatype", "plaintext") })
        {
            xml.WriteAttributeString(name, value);
        }

        Prop(xml, ExchangeNames.Report, file.Report);
        Prop(xml, ExchangeNames.Sha256, file.SourceSha256);
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        foreach (var unit in file.Units)
        {
            Unit(xml, unit);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Unit(XmlWriter xml, ExportUnit unit)
    {
        xml.WriteStartElement("tu");
        foreach (var note in unit.Notes)
        {
            xml.WriteElementString("note", XmlFile.Holdable($"{note.Kind}: {note.Words}"));
        }

        Prop(xml, ExchangeNames.Kind, QuoteKinds.NameOf(unit.Unit.Kind));
        foreach (var (address, place) in unit.Unit.Addresses.Zip(unit.Places))
        {
            Prop(xml, ExchangeNames.Address, address);
            Prop(xml, ExchangeNames.Place, place);
        }

        Variant(xml, "zh-CN", null, unit.Zh);
        if (unit.En.Length > 0)
        {
            // What memory knows of a person's hand, no person has reviewed here.
            var state = unit.Known.English.State;
            Variant(xml, "en", state == TranslationState.Human && !unit.IsReviewed ? TranslationState.Machine : state, unit.En);
        }

        xml.WriteEndElement();
    }

    private static void Variant(XmlWriter xml, string language, TranslationState? state, string words)
    {
        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, language);
        if (state is { } known)
        {
            Prop(xml, ExchangeNames.State, Terms.Of(known));
        }

        xml.WriteElementString("seg", words);
        xml.WriteEndElement();
    }

    private static void Prop(XmlWriter xml, string type, string value)
    {
        xml.WriteStartElement("prop");
        xml.WriteAttributeString("type", type);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
