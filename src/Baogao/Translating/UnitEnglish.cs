using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Translating;

/// <summary>A unit with the English that stands for it.</summary>
/// <param name="Entry">Of english.yaml; null when memory knows the English, or nobody.</param>
public sealed record UnitEnglish(TranslationUnit Unit, Translation English, EnglishEntry? Entry)
{
    public bool IsStale => English.State == TranslationState.Stale;

    public bool IsMissing => English.State == TranslationState.Missing;

    /// <summary>Other reports, the glossary or a file of memory say so, not the report's own English.</summary>
    public bool IsFromMemory => Entry is null && !IsMissing;

    /// <param name="english">As the translator put it together from the same entries.</param>
    public static IReadOnlyList<UnitEnglish> Of(IReadOnlyList<TranslationUnit> units, IReadOnlyList<EnglishEntry> entries, English english)
    {
        // What there is to say of the entries the translator has said.
        var silent = new DiagnosticBag();
        var book = new EntryBook(entries, silent);
        var own = new Dictionary<TranslationUnit, EnglishEntry>();
        foreach (var unit in units)
        {
            if (book.Take(unit) is { } entry)
            {
                own[unit] = entry;
            }
        }

        foreach (var (unit, entry) in Translator.Stale("", units, [.. own.Keys], book.Left(), silent).ToList())
        {
            own[unit] = entry;
        }

        return [.. units.Select(unit => new UnitEnglish(unit, StandingFor(unit, english), own.GetValueOrDefault(unit)))];
    }

    private static Translation StandingFor(TranslationUnit unit, English english) =>
        unit.Kind == QuoteKind.Phrase ? english.Phrases.GetValueOrDefault(unit.Zh, Translation.Missing) : english.Of(unit.Address);
}
