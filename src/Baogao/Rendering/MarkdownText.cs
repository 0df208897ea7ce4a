using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Baogao.Rendering;

/// <summary>Pages written in Markdown. Raw HTML in them is shown as words.</summary>
public static partial class MarkdownText
{
    private const string Chinese = "zh-Hans";

    // Without the CJK rule **“十四五”**规划 stays unbold.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseCjkFriendlyEmphasis()
        .UsePipeTables()
        .DisableHtml()
        .Build();

    /// <param name="lang">The page's language; Chinese words on a page in another are marked for who reads it aloud.</param>
    public static Html ToHtml(string markdown, string lang)
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

        if (lang != Chinese)
        {
            document.Descendants<LiteralInline>().ToList().ForEach(MarkChinese);
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

    private static void MarkChinese(LiteralInline words)
    {
        var text = words.Content.ToString();
        var at = 0;
        foreach (Match run in HanWords().Matches(text))
        {
            words.InsertBefore(new LiteralInline(text[at..run.Index]));
            words.InsertBefore(new HtmlInline($"<span lang=\"{Chinese}\">"));
            words.InsertBefore(new LiteralInline(run.Value));
            words.InsertBefore(new HtmlInline("</span>"));
            at = run.Index + run.Length;
        }

        words.Content = new StringSlice(text[at..]);
    }

    // With the figures, commas and stops between them, as in 1000亿元.
    [GeneratedRegex(@"[\d.]*[\u3007\u3400-\u4DBF\u4E00-\u9FFF](?:[\d.\u3001\u3002\uFF0C]*[\u3007\u3400-\u4DBF\u4E00-\u9FFF])*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HanWords();
}
