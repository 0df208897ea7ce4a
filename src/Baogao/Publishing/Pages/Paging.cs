namespace Baogao.Publishing.Pages;

/// <summary>Cuts a list that may grow with an archive into pages.</summary>
internal static class Paging
{
    public const int Size = 250;

    /// <summary>Of what stands on one page.</summary>
    public static readonly Views.PagesView Single = Steps("", 1, 1);

    /// <summary>One page at least, also of nothing.</summary>
    public static IEnumerable<PartOfList<T>> Of<T>(string url, IReadOnlyList<T> items)
    {
        var count = Math.Max(1, (items.Count + Size - 1) / Size);
        for (var number = 1; number <= count; number++)
        {
            yield return new PartOfList<T>(Urls.Numbered(url, number), [.. items.Skip((number - 1) * Size).Take(Size)], Steps(url, number, count));
        }
    }

    private static Views.PagesView Steps(string url, int number, int count) => new(
        number,
        count,
        ((number - 1) * Size) + 1,
        number > 1 ? To(url, number, number - 1) : "",
        number < count ? To(url, number, number + 1) : "");

    private static string To(string url, int from, int to) => Urls.Relative(Urls.Numbered(url, from), Urls.Numbered(url, to));
}

/// <param name="Url">The page's own address.</param>
internal sealed record PartOfList<T>(string Url, IReadOnlyList<T> Items, Views.PagesView Pages);
