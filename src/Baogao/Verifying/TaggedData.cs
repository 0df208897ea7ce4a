using System.Text.Json;
using System.Xml;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Verifying;

/// <summary>Addresses in what machines read: sitemaps and feeds, JSON-LD. Each that is the site's must be there.</summary>
internal sealed class TaggedData(string baseUrl, Action<Target, Func<Asker>> ask, DiagnosticBag diagnostics)
{
    private static readonly XmlReaderSettings Plain = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private (string Path, MemoryStream Content) pieces = ("", new MemoryStream());

    /// <summary>A sitemap or a feed. One that comes in pieces is read when it is whole: when another begins, or at the end.</summary>
    public void Xml(SiteFile file)
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

    /// <param name="from">The script that holds it.</param>
    public void JsonLd(SiteFile file, string text, Func<Asker> from)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            Value(file, json.RootElement, from);
        }
        catch (JsonException)
        {
            diagnostics.Add(Problems.Malformed(Location.OfFile(file.Path), "JSON-LD"));
        }
    }

    private void Node(SiteFile file, XmlReader reader, string element)
    {
        if (reader.NodeType == XmlNodeType.Text)
        {
            var at = At(file, reader);
            if (element == "loc" && !IsOwn(reader.Value))
            {
                diagnostics.Add(Problems.NotOfTheSite(at, reader.Value));
            }

            AskFor(file, reader.Value, () => Asker.AtPlace(at));
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

    private void Value(SiteFile file, JsonElement value, Func<Asker> from)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject().Where(m => m.Name != "@context"))
                {
                    Member(file, member, from);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Value(file, item, from);
                }

                break;
            case JsonValueKind.String:
                AskFor(file, value.GetString()!, from);
                break;
        }
    }

    // Without a base address, ids and addresses are relative to the page.
    private void Member(SiteFile file, JsonProperty member, Func<Asker> from)
    {
        if (member is { Name: "@id" or "url" or "contentUrl", Value.ValueKind: JsonValueKind.String } && LinkResolver.Resolve(file.Path, member.Value.GetString()!, baseUrl) is { } target)
        {
            ask(target, from);
        }
        else
        {
            Value(file, member.Value, from);
        }
    }

    private void AskFor(SiteFile file, string address, Func<Asker> from)
    {
        if (IsOwn(address) && LinkResolver.Resolve(file.Path, address, baseUrl) is { } target)
        {
            ask(target, from);
        }
    }

    private bool IsOwn(string address) => baseUrl.Length > 0 && address.StartsWith(baseUrl, StringComparison.Ordinal);

    private static Location At(SiteFile file, XmlReader reader) =>
        reader is IXmlLineInfo { LineNumber: > 0 } line ? new Location(file.Path, line.LineNumber, line.LinePosition, "", reader.Value.Length) : Location.OfFile(file.Path);
}
