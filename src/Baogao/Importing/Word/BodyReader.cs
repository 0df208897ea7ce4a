using System.Globalization;
using System.Text;
using System.Xml;

namespace Baogao.Importing.Word;

/// <summary>Reads the paragraphs of one part of a document as lines, in one pass and without a tree.</summary>
internal sealed class BodyReader(WordStyles styles, WordNumbering numbering, NoteMarks notes, List<LeftOut> leftOut)
{
    private readonly Stack<Paragraph> paragraphs = new();
    private readonly Stack<TableRow> rows = new();
    private readonly StringBuilder hidden = new();
    private bool inRun;
    private bool hiddenRun;
    private bool inText;
    private string picture = "";

    public List<string> Lines { get; } = [];

    public void Read(XmlReader xml)
    {
        for (var more = xml.Read(); more;)
        {
            if (xml.NodeType == XmlNodeType.Element && IsSkipped(xml))
            {
                xml.Skip();
                more = !xml.EOF;
                continue;
            }

            Node(xml);
            more = xml.Read();
        }
    }

    // The same words once more for older readers; former formatting; the reading aid over a character.
    private static bool IsSkipped(XmlReader xml) =>
        xml.LocalName is "Fallback" or "rt" || xml.LocalName.EndsWith("PrChange", StringComparison.Ordinal) || xml.LocalName == "numberingChange";

    private void Node(XmlReader xml)
    {
        if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
        {
            if (inText)
            {
                Append(xml.Value);
            }
        }
        else if (xml.NodeType == XmlNodeType.EndElement)
        {
            End(xml);
        }
        else if (xml.NodeType == XmlNodeType.Element)
        {
            if (WordXml.IsWord(xml))
            {
                Begin(xml);
            }
            else
            {
                Foreign(xml);
            }
        }
    }

    private void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p" when !xml.IsEmptyElement:
                paragraphs.Push(new Paragraph());
                break;
            case "tr" when !xml.IsEmptyElement:
                rows.Push(new TableRow());
                break;
            case "tc" when rows.TryPeek(out var row):
                row.BeginCell();
                break;
            case "r":
                (inRun, hiddenRun) = (!xml.IsEmptyElement, false);
                break;
            case "t":
                inText = !xml.IsEmptyElement;
                break;
            case "del" or "moveFrom" when !xml.IsEmptyElement:
                LeaveOut("deleted words", PlainText.OfElement(xml));
                break;
            case "altChunk":
                LeaveOut("embedded document", xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? "altChunk");
                break;
            default:
                if (inRun)
                {
                    InRun(xml);
                }
                else if (paragraphs.TryPeek(out var paragraph))
                {
                    Property(xml, paragraph);
                }

                break;
        }
    }

    private void InRun(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "vanish":
                hiddenRun = WordXml.IsOn(xml);
                break;
            case "tab":
                Append("\t");
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("\u2011");
                break;
            case "sym" when int.TryParse(WordXml.Value(xml, "char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var sign) && sign is > 0x20 and < 0xD800 or >= 0xE000 and <= 0xFFFD:
                Append(((char)sign).ToString());
                break;
            case "footnoteReference" or "endnoteReference":
                Append(notes.Refer(xml.LocalName[..^"Reference".Length], WordXml.Value(xml, "id"), WordXml.Value(xml, "customMarkFollows") is "1" or "true" or "on"));
                break;
            default:
                break;
        }
    }

    private static void Property(XmlReader xml, Paragraph paragraph)
    {
        switch (xml.LocalName)
        {
            case "pStyle":
                paragraph.Style = WordXml.Value(xml);
                break;
            case "numId":
                paragraph.List = WordXml.Value(xml);
                break;
            case "ilvl" when int.TryParse(WordXml.Value(xml), NumberStyles.None, CultureInfo.InvariantCulture, out var level):
                paragraph.Level = level;
                break;
            default:
                break;
        }
    }

    private void Foreign(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "t" when xml.NamespaceURI.EndsWith("/math", StringComparison.Ordinal):
                inText = !xml.IsEmptyElement;
                break;
            case "docPr":
                picture = xml.GetAttribute("descr") is { Length: > 0 } words ? words : xml.GetAttribute("name") ?? "";
                break;
            case "blip" or "imagedata":
                LeaveOut("picture", picture.Length > 0 ? picture : "without a name");
                break;
            default:
                break;
        }
    }

    private void End(XmlReader xml)
    {
        inText &= xml.LocalName != "t";
        if (!WordXml.IsWord(xml))
        {
            return;
        }

        switch (xml.LocalName)
        {
            case "r":
                inRun = false;
                break;
            case "p":
                EndParagraph(paragraphs.Pop());
                break;
            case "tr":
                EndRow(rows.Pop());
                break;
            default:
                break;
        }
    }

    private void EndParagraph(Paragraph paragraph)
    {
        LeaveOut("hidden words", hidden.ToString());
        hidden.Clear();
        inRun = paragraphs.Count > 0;
        var (list, level) = paragraph.List.Length > 0 ? (paragraph.List, 0) : styles.NumberingOf(paragraph.Style);
        var label = numbering.Next(list, paragraph.Level >= 0 ? paragraph.Level : level);
        var text = paragraph.Text.ToString();
        Emit(string.IsNullOrWhiteSpace(text) ? text : label + text);
        paragraph.After.ForEach(Emit);
    }

    private void EndRow(TableRow row)
    {
        foreach (var line in row.Lines())
        {
            Emit(line);
        }
    }

    private void Emit(string text)
    {
        foreach (var line in text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            if (paragraphs.TryPeek(out var around))
            {
                around.After.Add(line);
            }
            else if (rows.TryPeek(out var row))
            {
                row.Add(line);
            }
            else
            {
                Lines.Add(line);
            }
        }
    }

    private void Append(string text)
    {
        if (hiddenRun)
        {
            hidden.Append(text);
        }
        else if (paragraphs.TryPeek(out var paragraph))
        {
            paragraph.Text.Append(text);
        }
    }

    private void LeaveOut(string kind, string words)
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            leftOut.Add(new LeftOut(kind, words.Trim()));
        }
    }
}
