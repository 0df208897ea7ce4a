using Baogao.Model;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>The two pages that stand in both languages at once: the choice at the root, and what a host shows where there is no page.</summary>
internal static class RootPages
{
    public static IEnumerable<Page> Make(Edition edition)
    {
        var makers = Urls.Languages.Select(language => new PageMaker(new Speech(language, edition), edition)).ToList();
        yield return makers[0].MakeBilingual(Urls.Root, "choice", View(makers, Urls.Root));
        yield return makers[0].MakeBilingual(Urls.NotFound, "not-found", View(makers, Urls.NotFound));
    }

    private static BilingualView View(IEnumerable<PageMaker> makers, string url) => new([.. makers.Select(maker => new LanguageView(
        maker.Language,
        maker.Speech.Lang,
        maker.Speech.Of(maker.Edition.Publication.Title),
        maker.Speech.Of(maker.Edition.Publication.Description),
        Urls.Relative(url, Urls.Home(maker.Language)),
        Urls.Relative(url, Urls.Page(maker.Language, "search"))))]);
}
