using AngleSharp.Dom;

namespace Baogao.Importing.Html;

/// <summary>Where the report stands in a page: from its title to the end of the element that holds the prose.</summary>
/// <param name="Scope">The smallest element around both.</param>
/// <param name="Title">The page's heading, when it stands before the core and names a report; else null.</param>
/// <param name="Core">The deepest element that holds the prose.</param>
/// <param name="Prose">Ideographs of prose in each element.</param>
internal sealed record MainContent(IElement Scope, IElement? Title, IElement Core, IReadOnlyDictionary<IElement, int> Prose)
{
    private const string ReportTitle = "工作报告";
    private const int LongestTitle = 60;

    // An element that holds this share of the prose is gone into.
    private const double Most = 0.8;

    // What stands beside it and has this much is not left behind.
    private const double Much = 0.05;
    private const int Some = 20;

    public static MainContent Find(IElement body)
    {
        var prose = Count(body);
        var core = Descend(body, prose);
        var title = TitleBefore(core, body);
        var scope = core;
        while (title is not null && !scope.Contains(title))
        {
            scope = scope.ParentElement!;
        }

        return new MainContent(scope, title, core, prose);
    }

    private static Dictionary<IElement, int> Count(IElement body)
    {
        var prose = new Dictionary<IElement, int>();
        foreach (var text in PageParts.Texts(body))
        {
            var length = PageParts.Prose(text);
            for (var parent = text.ParentElement; length > 0 && parent is not null; parent = parent.ParentElement)
            {
                prose[parent] = prose.GetValueOrDefault(parent) + length;
            }
        }

        return prose;
    }

    private static IElement Descend(IElement from, Dictionary<IElement, int> prose)
    {
        var core = from;
        while (core.Children.FirstOrDefault(c => prose.GetValueOrDefault(c) >= Most * prose.GetValueOrDefault(core)) is { } child
            && prose.GetValueOrDefault(child) > 0
            && PageParts.IsBlock(child)
            && !core.Children.Any(other => other != child && BelongsTo(other, child, prose)))
        {
            core = child;
        }

        return core;
    }

    // A report cut into parts of the same make (<div class="page">), or a part with much prose of its own.
    private static bool BelongsTo(IElement other, IElement child, Dictionary<IElement, int> prose)
    {
        var own = prose.GetValueOrDefault(other);
        var alike = other.LocalName == child.LocalName && other.ClassName == child.ClassName;
        return PageParts.FrameKind(other) is null && ((alike && own >= Some) || own > Much * prose[child]);
    }

    // The core's own first lines may be the title; then nothing before it is needed.
    private static IElement? TitleBefore(IElement core, IElement body)
    {
        if (PageParts.Texts(core).Take(12).Any(t => t.Data.Trim().EndsWith(ReportTitle, StringComparison.Ordinal)))
        {
            return null;
        }

        return body.QuerySelectorAll("h1, h2, h3, [class*=tit], [id*=tit], [class*=Tit], [id*=Tit]")
            .LastOrDefault(e => e.CompareDocumentPosition(core).HasFlag(DocumentPositions.Following) && !e.Contains(core) && IsTitle(e));
    }

    private static bool IsTitle(IElement element) =>
        PageParts.Words(element) is { Length: <= LongestTitle } words && words.Contains(ReportTitle, StringComparison.Ordinal) && !PageParts.IsLinks(element);
}
