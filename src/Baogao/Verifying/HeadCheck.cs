using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Verifying;

/// <summary>What a page's head says of the page: its own address, and the same page in other languages, which must say the same of it.</summary>
internal sealed class HeadCheck(MendFinder mends, string baseUrl, DiagnosticBag diagnostics)
{
    private const string AnyLanguage = "x-default";

    /// <param name="ask">Takes what each alternate must say of the page.</param>
    public void Look(SiteFile file, ReadPage page, Action<Target, Func<Asker>> ask)
    {
        var named = page.Elements.TakeWhile(e => e.Name != "body").Where(e => e.Name == "link").ToList();
        Canonical(file, page, named.FirstOrDefault(l => Is(l, "canonical")));
        Alternates(file, page, [.. named.Where(l => Is(l, "alternate") && l.Has("hreflang"))], ask);
    }

    /// <summary>Whether it asks not to be found: a card for other sites, the page for missing pages.</summary>
    public static bool IsHidden(ReadPage page) =>
        page.Elements.FirstOrDefault(e => e.Name == "meta" && e.Attribute("name") == "robots")?.Attribute("content")?.Contains("noindex", StringComparison.Ordinal) == true;

    private void Canonical(SiteFile file, ReadPage page, ReadElement? canonical)
    {
        if (canonical is null)
        {
            if (baseUrl.Length > 0 && !IsHidden(page))
            {
                diagnostics.Add(Problems.NoCanonical(file.Path) with { Mend = mends.Find(Asker.Of(file)) });
            }

            return;
        }

        var address = canonical.Attribute("href") ?? "";
        if (baseUrl.Length == 0 || !address.StartsWith(baseUrl, StringComparison.Ordinal) || LinkResolver.Resolve(file.Path, address, baseUrl) is not { Anchor: "" } own || own.Path != file.Path)
        {
            diagnostics.Add(Problems.OtherCanonical(file.Path, address) with { Mend = mends.Find(From(file, canonical)) });
        }
    }

    private void Alternates(SiteFile file, ReadPage page, List<ReadElement> alternates, Action<Target, Func<Asker>> ask)
    {
        if (alternates.Count == 0)
        {
            return;
        }

        var own = page.Language;
        var named = alternates.Select(a => (Element: a, Language: a.Attribute("hreflang"), LinkResolver.Resolve(file.Path, a.Attribute("href") ?? "", baseUrl)?.Path)).ToList();
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
            ask(new Target(path!, file.Path, Question.Alternate), () => From(file, element));
        }

        void Say(ReadElement element, Diagnostic problem) => diagnostics.Add(problem with { Mend = mends.Find(From(file, element)) });
    }

    private static Asker From(SiteFile file, ReadElement link) => Asker.Of(file, Tag.Of(link, "href"));

    private static bool Is(ReadElement link, string relation) => (link.Attribute("rel") ?? "").Split(' ').Contains(relation);
}
