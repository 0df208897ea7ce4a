using Baogao.Diagnostics;
using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Translating;

/// <summary>Says where a translation does not call a term of the glossary what the glossary calls it.</summary>
public static class TermCheck
{
    /// <param name="english">English that is out of date is checked against the words it was made from.</param>
    /// <param name="place">Whose report it is.</param>
    public static void Check(IReadOnlyList<TranslationUnit> units, IReadOnlyList<EnglishEntry> english, TermFinder terms, string place, DiagnosticBag diagnostics)
    {
        var addresses = units.Where(u => u.Addresses.Count > 0)
            .SelectMany(u => new[] { (Quote: u.Zh, Address: u.Addresses[0]), (Quote: u.Other, Address: u.Addresses[0]) })
            .DistinctBy(a => a.Quote, StringComparer.Ordinal)
            .ToDictionary(a => a.Quote, a => a.Address, StringComparer.Ordinal);
        foreach (var entry in english.Where(e => e.En.Length > 0))
        {
            foreach (var term in terms.In(entry.Zh, place).DistinctBy(f => f.Term).Where(f => !Says(entry.En, f.Term)))
            {
                var said = entry.Zh.Substring(term.Span.Start, term.Span.Length);
                diagnostics.Add(Problems.TermNotInEnglish(entry.EnAt, addresses.GetValueOrDefault(entry.Zh), said, [.. term.Term.AllEnglish]));
            }
        }
    }

    private static bool Says(string english, GlossaryTerm term) => term.AllEnglish.Any(wording => EnglishWording.IsIn(english, wording));
}
