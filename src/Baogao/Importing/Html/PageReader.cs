using System.Globalization;
using AngleSharp.Dom;

namespace Baogao.Importing.Html;

/// <summary>Reads the main content line by line: a block is a line, a br ends one, a row of a table is one with tabs.</summary>
internal sealed class PageReader(MainContent content, List<LeftOut> leftOut)
{
    private const int LongestRow = 500;

    private readonly HashSet<IElement> around = [.. Around(content.Core), .. Around(content.Title)];
    private readonly Dictionary<IElement, int> items = [];
    private bool started = content.Title is null;
    private bool ended;

    public IReadOnlyList<string> Read()
    {
        var writer = new LineWriter(leftOut);
        Element(content.Scope, writer);
        writer.EndLine();
        return writer.Lines;
    }

    private void Node(INode node, LineWriter writer)
    {
        switch (node)
        {
            case IText text when text.ParentElement is { LocalName: "pre" } && Within:
                writer.AppendAsIs(text.Data);
                break;
            case IText text when Within:
                writer.Append(text.Data);
                break;
            case IText text:
                LeaveOut("page frame", text);
                break;
            case IElement element:
                Enter(element, writer);
                break;
            default:
                break;
        }
    }

    private bool Within => started && !ended;

    private void Enter(IElement element, LineWriter writer)
    {
        started |= element == content.Title;
        if (PageParts.IsSilent(element))
        {
            return;
        }

        if (element.LocalName == "img")
        {
            Picture(element);
        }
        else if (LeftOutAs(element) is { } kind)
        {
            LeaveOut(kind, element);
        }
        else
        {
            Element(element, writer);
        }

        ended |= element == content.Core;
    }

    private string? LeftOutAs(IElement element)
    {
        if (around.Contains(element))
        {
            return null;
        }

        var prose = content.Prose.GetValueOrDefault(element);
        var large = prose * 5 > content.Prose.GetValueOrDefault(content.Core);
        return PageParts.IsHidden(element) ? "hidden words"
            : !large && PageParts.FrameKind(element) is { } kind ? kind
            : !Within ? "page frame"
            : prose == 0 && PageParts.IsBlock(element) && PageParts.IsLinks(element) ? "links"
            : null;
    }

    private void Element(IElement element, LineWriter writer)
    {
        if (element.LocalName == "tr" && Within)
        {
            Row(element, writer);
            return;
        }

        var block = PageParts.IsBlock(element) || element.LocalName == "br";
        if (block)
        {
            writer.EndLine();
        }

        if (element.LocalName == "li" && Number(element) is { } number)
        {
            writer.Append(number);
        }

        foreach (var child in element.ChildNodes)
        {
            Node(child, writer);
        }

        if (block)
        {
            writer.EndLine();
        }
    }

    private void Row(IElement row, LineWriter writer)
    {
        writer.EndLine();
        var cells = row.Children.Select(Cell).ToList();
        if (cells.All(c => c.Count <= 1) && cells.Sum(c => c.Sum(line => line.Length)) <= LongestRow)
        {
            writer.Add(string.Join('\t', cells.Select(c => c.FirstOrDefault(""))));
            return;
        }

        // A table that lays out the page: its cells are columns of text.
        foreach (var line in cells.SelectMany(c => c))
        {
            writer.Add(line);
        }
    }

    private List<string> Cell(IElement cell)
    {
        var writer = new LineWriter(leftOut);
        Enter(cell, writer);
        writer.EndLine();
        return writer.Lines;
    }

    // The number that a browser prints before an item of an ordered list.
    private string? Number(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
        {
            return null;
        }

        if (!items.TryGetValue(list, out var number))
        {
            number = int.TryParse(list.GetAttribute("start"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var start) ? start : 1;
        }

        items[list] = number + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{number}.");
    }

    private static IEnumerable<IElement> Around(IElement? element)
    {
        for (; element is not null; element = element.ParentElement)
        {
            yield return element;
        }
    }

    private void Picture(IElement picture)
    {
        if (Within)
        {
            var source = picture.GetAttribute("src") ?? "";
            leftOut.Add(new LeftOut("picture", picture.GetAttribute("alt") is { Length: > 0 } words ? words : source[(source.LastIndexOf('/') + 1)..]));
        }
    }

    private void LeaveOut(string kind, INode node)
    {
        if (PageParts.Words(node) is { Length: > 0 } words)
        {
            leftOut.Add(new LeftOut(kind, words));
        }
    }
}
