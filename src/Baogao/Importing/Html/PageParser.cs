using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Baogao.Diagnostics;

namespace Baogao.Importing.Html;

/// <summary>Parses a page as a browser would, and stops at pages that were made to be slow.</summary>
internal static class PageParser
{
    private const string TooDeep = "its elements are nested more than 400 deep";
    private const int LargestPage = 8_000_000;

    // Pages of reports have a few thousand elements, nested some thirty deep.
    private const int MostElements = 30_000;
    private const int DeepestNesting = 400;

    /// <returns>Null for a page that is too large; the reason is in the diagnostics.</returns>
    public static IHtmlDocument? Parse(string file, string html, DiagnosticBag diagnostics)
    {
        if (html.Length > LargestPage)
        {
            diagnostics.Add(Problems.PageTooLarge(file, "it has more than 8 million characters"));
            return null;
        }

        if (Nesting.IsDeeperThan(DeepestNesting, html))
        {
            diagnostics.Add(Problems.PageTooLarge(file, TooDeep));
            return null;
        }

        try
        {
            var elements = 0;
            var options = new HtmlParserOptions { OnCreated = (_, _) => Count(ref elements) };
            var page = new HtmlParser(options).ParseDocument(html);
            if (Depth(page) <= DeepestNesting)
            {
                return page;
            }

            diagnostics.Add(Problems.PageTooLarge(file, TooDeep));
        }
        catch (PageLimitException)
        {
            diagnostics.Add(Problems.PageTooLarge(file, "it has more than 30,000 elements"));
        }

        return null;
    }

    private static void Count(ref int elements)
    {
        if (++elements > MostElements)
        {
            throw new PageLimitException();
        }
    }

    // Without recursion: the depth is what is not yet known.
    private static int Depth(IDocument page)
    {
        var (deepest, depth) = (0, 0);
        for (INode? node = page.DocumentElement; node is not null;)
        {
            deepest = Math.Max(deepest, depth);
            if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                (node, depth) = (node.Parent, depth - 1);
            }

            node = node?.NextSibling;
        }

        return deepest;
    }

    // The only way out of the parser from within.
    private sealed class PageLimitException : Exception;
}
