using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating;

/// <summary>Puts the English that people and machines wrote beside the words it belongs to.</summary>
public static class Translator
{
    /// <param name="source">Named in hints.</param>
    /// <param name="memory">Asked for what the report's own English leaves out.</param>
    public static English Translate(
        string source, IReadOnlyList<TranslationUnit> units, IReadOnlyList<EnglishEntry> english, TranslationMemory memory, DiagnosticBag diagnostics)
    {
        var entries = new EntryBook(english, diagnostics);
        var written = units.Select(unit => (Unit: unit, Entry: entries.Take(unit))).Where(u => u.Entry is not null).ToDictionary(u => u.Unit, u => Of(u.Entry!));
        foreach (var (unit, entry) in Stale(source, units, [.. written.Keys], entries.Left(), diagnostics))
        {
            written[unit] = new Translation(entry.En, TranslationState.Stale);
        }

        var left = units.Where(u => !written.ContainsKey(u)).ToList();
        foreach (var unit in left)
        {
            if ((memory.Find(unit.Zh) ?? memory.Find(unit.Other)) is { } known)
            {
                written[unit] = known;
            }
        }

        CheckEnglish(english, diagnostics);
        return Joined(units, written) with { Asked = [.. left.SelectMany(u => new[] { u.Zh, u.Other }).Where(zh => zh.Length > 0).Distinct(StringComparer.Ordinal)] };
    }

    private static Translation Of(EnglishEntry entry) => new(entry.En, entry.State) { Previous = entry.Previous };

    /// <param name="written">The units that have an entry of their own.</param>
    /// <param name="left">The entries of no unit.</param>
    internal static IEnumerable<(TranslationUnit Unit, EnglishEntry Entry)> Stale(
        string source, IReadOnlyList<TranslationUnit> units, HashSet<TranslationUnit> written, IEnumerable<EnglishEntry> left, DiagnosticBag diagnostics)
    {
        var stale = new StaleEntries(units);
        foreach (var entry in left)
        {
            if (stale.Nearest(entry, unit => unit.Kind != QuoteKind.Phrase && !written.Contains(unit)) is { } unit)
            {
                stale.Claim(unit);
                diagnostics.Add(Problems.TranslationStale(entry.At, entry.Zh, unit.Addresses[0], unit.Zh, unit.Kind == QuoteKind.Heading));
                yield return (unit, entry);
            }
            else
            {
                diagnostics.Add(Problems.TranslationUnused(entry.At, entry.Zh, source, stale.Nearest(entry, _ => true)?.Zh));
            }
        }
    }

    private static void CheckEnglish(IReadOnlyList<EnglishEntry> english, DiagnosticBag diagnostics)
    {
        foreach (var entry in english.Where(e => e.En.Any(Folding.IsHan)))
        {
            diagnostics.Add(Problems.ChineseInEnglish(entry.EnAt, string.Concat(entry.En.Where(Folding.IsHan))));
        }
    }

    private static English Joined(IReadOnlyList<TranslationUnit> units, Dictionary<TranslationUnit, Translation> written)
    {
        var byAddress = new SortedDictionary<string, Translation>(StringComparer.Ordinal);
        var phrases = new SortedDictionary<string, Translation>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            if (!written.TryGetValue(unit, out var translation))
            {
                continue;
            }

            foreach (var address in unit.Addresses)
            {
                byAddress[address] = translation;
            }

            if (unit.Kind == QuoteKind.Phrase)
            {
                phrases[unit.Zh] = translation;
            }
        }

        return new English(byAddress, phrases);
    }
}
