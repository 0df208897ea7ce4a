using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Baogao.Rendering;

/// <summary>Pages written in Markdown. Raw HTML in them is shown as words.</summary>
public static class MarkdownText
{
    // Without the CJK rule **“十四五”**规划 stays unbold.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseCjkFriendlyEmphasis()
        .UsePipeTables()
        .DisableHtml()
        .Build();

    public static Html ToHtml(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(l => !WebAddress.IsLinkable(l.Url ?? "")).ToList())
        {
            LeaveWords(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !WebAddress.IsLinkable(l.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return new Html(document.ToHtml(Pipeline));
    }

    private static void LeaveWords(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }
}
