using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Verifying;

/// <summary>What a page's head says of the page: its own address, and the same page in other languages, which must say the same of it.</summary>
internal sealed class HeadCheck(LinkLedger links, MendFinder mends, string baseUrl, DiagnosticBag diagnostics)
{
    private const string AnyLanguage = "x-default";

    public void Look(SiteFile file, IHtmlDocument page)
    {
        var named = page.Head?.QuerySelectorAll("link").ToList() ?? [];
        Canonical(file, page, named.FirstOrDefault(l => Is(l, "canonical")));
        Alternates(file, page, [.. named.Where(l => Is(l, "alternate") && l.HasAttribute("hreflang"))]);
    }

    /// <summary>Whether it asks not to be found: a card for other sites, the page for missing pages.</summary>
    public static bool IsHidden(IHtmlDocument page) =>
        page.Head?.QuerySelector("meta[name=robots]")?.GetAttribute("content")?.Contains("noindex", StringComparison.Ordinal) == true;

    private void Canonical(SiteFile file, IHtmlDocument page, IElement? canonical)
    {
        if (canonical is null)
        {
            if (baseUrl.Length > 0 && !IsHidden(page))
            {
                diagnostics.Add(Problems.NoCanonical(file.Path) with { Mend = mends.Find(Asker.Of(file)) });
            }

            return;
        }

        var address = canonical.GetAttribute("href") ?? "";
        if (baseUrl.Length == 0 || !address.StartsWith(baseUrl, StringComparison.Ordinal) || LinkResolver.Resolve(file.Path, address, baseUrl) is not { Anchor: "" } own || own.Path != file.Path)
        {
            diagnostics.Add(Problems.OtherCanonical(file.Path, address) with { Mend = mends.Find(From(file, canonical)) });
        }
    }

    private void Alternates(SiteFile file, IHtmlDocument page, List<IElement> alternates)
    {
        if (alternates.Count == 0)
        {
            return;
        }

        var own = page.DocumentElement.GetAttribute("lang");
        var named = alternates.Select(a => (Element: a, Language: a.GetAttribute("hreflang"), LinkResolver.Resolve(file.Path, a.GetAttribute("href") ?? "", baseUrl)?.Path)).ToList();
        if (!named.Exists(n => n.Language == AnyLanguage) || named.DistinctBy(n => n.Language).Count() < named.Count)
        {
            Say(alternates[0], Problems.NoDefaultLanguage(file.Path));
        }

        if (!named.Exists(n => n.Path == file.Path) || named.Exists(n => n.Path == file.Path && n.Language != own && n.Language != AnyLanguage))
        {
            Say(alternates[0], Problems.NotItsOwnAlternate(file.Path, own ?? ""));
        }

        foreach (var (element, _, path) in named.Where(n => n.Path is not null && n.Path != file.Path))
        {
            links.Pair(file.Path, path!, () => From(file, element));
        }

        void Say(IElement element, Diagnostic problem) => diagnostics.Add(problem with { Mend = mends.Find(From(file, element)) });
    }

    private static Asker From(SiteFile file, IElement link) => Asker.Of(file, Tag.Of(link, "href"));

    private static bool Is(IElement link, string relation) => (link.GetAttribute("rel") ?? "").Split(' ').Contains(relation);
}
