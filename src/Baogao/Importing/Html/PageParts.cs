using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Baogao.Lexicon;
using Baogao.Text;

namespace Baogao.Importing.Html;

/// <summary>What an element of a page is: read, silent, or a part of the frame by its name.</summary>
internal static class PageParts
{
    private static readonly char[] Between = [' ', '\t', '\n', '\r', '\f', '_', '-'];

    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "head", "title", "meta", "link", "base", "col", "colgroup", "param", "source", "track",
    };

    private static readonly Dictionary<string, string> FrameTags = new(StringComparer.Ordinal)
    {
        ["nav"] = "navigation", ["aside"] = "side column", ["footer"] = "page footer", ["button"] = "form control", ["select"] = "form control",
        ["input"] = "form control", ["textarea"] = "form control", ["iframe"] = "embedded page", ["object"] = "embedded file", ["embed"] = "embedded file",
        ["video"] = "video", ["audio"] = "sound", ["svg"] = "drawing", ["map"] = "drawing", ["marquee"] = "moving line",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    /// <summary>Holds no words that a reader of the page sees.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <returns>The kind of a frame's part, by tag, role, class or id; null for anything else.</returns>
    public static string? FrameKind(IElement element)
    {
        if (FrameTags.TryGetValue(element.LocalName, out var kind))
        {
            return kind;
        }

        var words = $"{element.GetAttribute("class")} {element.Id} {element.GetAttribute("role")}".ToLowerInvariant().Split(Between, StringSplitOptions.RemoveEmptyEntries);
        foreach (var (name, part) in PageFrameWords.Names)
        {
            if (words.Any(word => IsNamed(word, name)))
            {
                return part;
            }
        }

        return null;
    }

    // "bdsharebuttonbox" is named after share; short names only begin a word: "navbar", not "canvas". A footnote is no footer.
    private static bool IsNamed(string word, string name) =>
        !word.Contains("note", StringComparison.Ordinal)
        && (name.Length < 5 ? word.StartsWith(name, StringComparison.Ordinal) : word.Contains(name, StringComparison.Ordinal));

    /// <summary>Ideographs of prose: of text with a clause's or sentence's mark, outside of links.</summary>
    public static int Prose(IText text) =>
        text.Data.AsSpan().IndexOfAny("，。；！") >= 0 && !IsLinked(text) ? Han(text.Data) : 0;

    /// <summary>A list of links: more of its words are linked than not.</summary>
    public static bool IsLinks(IElement element)
    {
        var (linked, all) = (0, 0);
        foreach (var text in Texts(element))
        {
            var length = text.Data.Count(c => !char.IsWhiteSpace(c));
            all += length;
            linked += IsLinked(text) ? length : 0;
        }

        return linked > 0 && linked * 10 >= all * 6;
    }

    /// <summary>The texts below that a reader sees, in order.</summary>
    public static IEnumerable<IText> Texts(INode node)
    {
        var rest = new Stack<INode>([node]);
        while (rest.TryPop(out var next))
        {
            if (next is IText text)
            {
                yield return text;
            }
            else if (next is not IElement element || !IsSilent(element))
            {
                for (var child = next.LastChild; child is not null; child = child.PreviousSibling)
                {
                    rest.Push(child);
                }
            }
        }
    }

    /// <summary>The words of a part on one line.</summary>
    public static string Words(INode node) =>
        string.Join(' ', string.Join(' ', Texts(node).Select(t => t.Data)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // An anchor without address (<a name>) marks a place, as Word's footnotes do: no link.
    private static bool IsLinked(IText text)
    {
        for (var parent = text.ParentElement; parent is not null && !IsBlock(parent); parent = parent.ParentElement)
        {
            if (parent is IHtmlAnchorElement && parent.HasAttribute("href"))
            {
                return true;
            }
        }

        return false;
    }

    private static int Han(string text) => text.Count(Folding.IsHan);
}
