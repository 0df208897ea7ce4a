using System.Security.Cryptography;
using System.Text;
using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>Says which indicator a figure's subject is: one of the catalogue, or one of its own with an address made from its words.</summary>
public sealed class IndicatorCatalogue
{
    private readonly Dictionary<string, IndicatorEntry> byName = new(StringComparer.Ordinal);

    private readonly ThemeWords themes;

    public IndicatorCatalogue(IReadOnlyList<IndicatorEntry> entries, ThemeWords themes)
    {
        (Entries, this.themes) = (entries, themes);
        foreach (var entry in entries)
        {
            byName.TryAdd(entry.Name.Zh, entry);
            foreach (var alias in entry.Aliases)
            {
                byName.TryAdd(alias, entry);
            }
        }
    }

    public IReadOnlyList<IndicatorEntry> Entries { get; }

    /// <param name="english">Of the report that states it: it may name what the catalogue does not.</param>
    /// <returns>Null for a figure whose subject was not found: it belongs to no series.</returns>
    public IndicatorName? Of(Figure figure, English english)
    {
        if (Find(figure.Subject) is { } entry)
        {
            return new IndicatorName(entry.Id, entry.Name, entry.Theme.Length > 0 ? entry.Theme : themes.Of(entry.Name.Zh), Followed: true);
        }

        return figure.Subject.Length == 0 ? null : new IndicatorName(OwnId(figure.Subject), english.Phrase(figure.Subject), themes.Of(figure.Subject), Followed: false);
    }

    /// <summary>The last part of the address that a name has, whether or not a figure bears it.</summary>
    public string IdOf(string subject) => Find(subject)?.Id ?? OwnId(subject);

    /// <summary>The subjects that only the reports' own words name.</summary>
    public IEnumerable<string> OwnSubjects(Facts facts) =>
        facts.Figures.Select(f => f.Subject).Where(s => s.Length > 0 && Find(s) is null).Distinct(StringComparer.Ordinal);

    // 全县生产总值 is 生产总值 of the place that the report speaks of.
    private IndicatorEntry? Find(string subject) =>
        byName.GetValueOrDefault(subject) ?? byName.GetValueOrDefault(subject[ScopeWords.OwnPlace.LengthAt(subject, 0)..]);

    // 廉租 and 连租 are spelt alike: four digits of the words' own hash keep their addresses apart, whatever else is published.
    private static string OwnId(string subject) => $"i-{Pinyin.Slug(subject)}-{Mark(subject)}".Replace("--", "-", StringComparison.Ordinal);

    private static string Mark(string subject) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(subject)).AsSpan(0, 2));
}

/// <param name="Theme">Id of a theme; empty when its words name none.</param>
/// <param name="Followed">The catalogue names it; else it is known only from its own report's words.</param>
public sealed record IndicatorName(string Id, LocalizedText Name, string Theme, bool Followed);
