using System.Xml;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Verifying;

/// <summary>Addresses in sitemaps and feeds. Each that is the site's must be there.</summary>
internal sealed class XmlLinks(string baseUrl, Action<Target, Func<Asker>> ask, DiagnosticBag diagnostics)
{
    private static readonly XmlReaderSettings Plain = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private (string Path, MemoryStream Content) pieces = ("", new MemoryStream());

    /// <summary>A sitemap or a feed. One that comes in pieces is read when it is whole: when another begins, or at the end.</summary>
    public void Look(SiteFile file)
    {
        if (file.Piece == Piece.Whole)
        {
            Read(file);
            return;
        }

        if (file.Path != pieces.Path)
        {
            Finish();
            pieces = (file.Path, new MemoryStream());
        }

        pieces.Content.Write(file.Content.Span);
    }

    public void Finish()
    {
        if (pieces.Path.Length > 0)
        {
            Read(new SiteFile(pieces.Path, pieces.Content.ToArray()));
            pieces = ("", new MemoryStream());
        }
    }

    private void Read(SiteFile file)
    {
        using var content = new MemoryStream(file.Content.ToArray());
        using var reader = XmlReader.Create(content, Plain);
        try
        {
            var element = "";
            while (reader.Read())
            {
                element = reader.NodeType == XmlNodeType.Element ? reader.LocalName : element;
                Node(file, reader, element);
            }
        }
        catch (XmlException e)
        {
            diagnostics.Add(Problems.Malformed(new Location(file.Path, e.LineNumber, Math.Max(1, e.LinePosition), "", 1), "XML"));
        }
    }

    private void Node(SiteFile file, XmlReader reader, string element)
    {
        if (reader.NodeType == XmlNodeType.Text)
        {
            var at = At(file, reader);
            if (LinkResolver.ResolveOwn(file.Path, reader.Value, baseUrl) is { } target)
            {
                ask(target, () => Asker.AtPlace(at));
            }
            else if (element == "loc")
            {
                diagnostics.Add(Problems.NotOfTheSite(at, reader.Value));
            }
        }
        else if (reader.NodeType == XmlNodeType.Element && reader.MoveToFirstAttribute())
        {
            do
            {
                if (reader.LocalName is "href" or "src" && LinkResolver.Resolve(file.Path, reader.Value, baseUrl) is { } target)
                {
                    var at = At(file, reader);
                    ask(target, () => Asker.AtPlace(at));
                }
            }
            while (reader.MoveToNextAttribute());
            reader.MoveToElement();
        }
    }

    private static Location At(SiteFile file, XmlReader reader) =>
        reader is IXmlLineInfo { LineNumber: > 0 } line ? new Location(file.Path, line.LineNumber, line.LinePosition, "", reader.Value.Length) : Location.OfFile(file.Path);
}
