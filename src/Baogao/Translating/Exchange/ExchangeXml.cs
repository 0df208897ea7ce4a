using System.Globalization;
using System.Text;
using System.Xml;
using Baogao.Text;

namespace Baogao.Translating.Exchange;

/// <summary>XML of strangers, read safely: no document type is followed, no entity expanded, nothing fetched, nothing nested without end.</summary>
internal sealed class ExchangeXml : IDisposable
{
    private const int DeepestNesting = 100;

    // Their words are markup of the file that was translated, not text.
    private static readonly string[] Codes = ["bpt", "ept", "ph", "it", "ut"];

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly SourceText source;

    public ExchangeXml(SourceText source)
    {
        this.source = source;
        Reader = XmlReader.Create(new StringReader(source.Text), Safe);
    }

    public XmlReader Reader { get; }

    public string Name => Reader.LocalName;

    public bool IsStart => Reader.NodeType == XmlNodeType.Element;

    /// <summary>Whether the element at this depth holds nothing: it has no end of its own.</summary>
    public bool IsEndOf(int depth) => Reader.Depth == depth && Reader.IsEmptyElement;

    public bool Read()
    {
        var more = Reader.Read();
        return Reader.Depth <= DeepestNesting ? more : throw new XmlException("Elements are nested too deeply.", null, ((IXmlLineInfo)Reader).LineNumber, ((IXmlLineInfo)Reader).LinePosition);
    }

    /// <returns>Empty when absent.</returns>
    public string Attribute(string name) => Reader.GetAttribute(name) ?? "";

    /// <summary>xml:lang, or lang as before TMX 1.4.</summary>
    public string Language => Reader.GetAttribute("xml:lang") ?? Attribute("lang");

    /// <summary>Where the reader stands.</summary>
    public Location At => Locate(source, ((IXmlLineInfo)Reader).LineNumber, ((IXmlLineInfo)Reader).LinePosition);

    public static Location Locate(SourceText source, int lineNumber, int linePosition)
    {
        var line = source.Line(Math.Clamp(lineNumber, 1, source.LineCount));
        return source.Locate(new TextSpan(line.Start + Math.Clamp(linePosition - 1, 0, line.Length), 0));
    }

    /// <summary>Passes over the rest of the element.</summary>
    public void Pass()
    {
        var depth = Reader.Depth;
        var more = !Reader.IsEmptyElement;
        while (more)
        {
            more = Read() && Reader.Depth > depth;
        }
    }

    /// <summary>The words of the element, those within inline elements too; the reader then stands at its end.</summary>
    public string Words()
    {
        var words = new StringBuilder();
        var depth = Reader.Depth;
        if (Reader.IsEmptyElement)
        {
            return "";
        }

        while (Read() && Reader.Depth > depth)
        {
            if (IsStart && Codes.Contains(Name))
            {
                Pass();
            }
            else if (IsStart && Name == "cp" && int.TryParse(Attribute("hex"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code))
            {
                words.Append(new Rune(code));
            }
            else if (Reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                words.Append(Reader.Value);
            }
        }

        return words.ToString();
    }

    public void Dispose() => Reader.Dispose();
}
