using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Baogao.Diagnostics;

namespace Baogao.Importing.Html;

/// <summary>A page saved from the web. Its frame is left out: navigation, share buttons, tags, related links.</summary>
internal static partial class HtmlPage
{
    private const int Opening = 4096;
    private const int FewTags = 5;

    /// <summary>Whether the text is a page or a piece of one, whatever the file's name.</summary>
    public static bool Is(string text) =>
        PageStart().IsMatch(text[..Math.Min(text.Length, Opening)]) || TextTag().Count(text) >= FewTags;

    /// <returns>Null for a page that is too large.</returns>
    public static Draft? Read(string file, string html, DiagnosticBag diagnostics)
    {
        if (PageParser.Parse(file, html, diagnostics) is not { } page)
        {
            return null;
        }

        if (page.Body is not { } body)
        {
            return Draft.Of("");
        }

        var leftOut = new List<LeftOut>();
        var content = MainContent.Find(body);
        Around(content.Scope, body, leftOut);
        var lines = new PageReader(content, leftOut).Read();
        return new Draft(string.Concat(lines.Select(line => line + "\n")), leftOut, PagePapers.Of(page, html));
    }

    // What stands beside the scope and beside each element around it.
    private static void Around(IElement scope, IElement body, List<LeftOut> leftOut)
    {
        for (var inner = scope; inner != body; inner = inner.ParentElement!)
        {
            foreach (var other in inner.ParentElement!.ChildNodes.Where(n => n != inner && n is IElement or IText))
            {
                if (PageParts.Words(other) is { Length: > 0 } words)
                {
                    leftOut.Add(new LeftOut(KindOf(other), words));
                }
            }
        }
    }

    private static string KindOf(INode node) => node is not IElement element ? "page frame"
        : PageParts.FrameKind(element) ?? (PageParts.IsLinks(element) ? "links" : "page frame");

    [GeneratedRegex("<!doctype\\s+html|<(html|head|body)[\\s>]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PageStart();

    [GeneratedRegex("</(p|div|td|tr|table|span|font|strong|h[1-6]|li)\\s*>|<br\\s*/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex TextTag();
}
