using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating.Exchange;

/// <summary>
/// Compares a file of translators with a report. What the file leaves out or empty stays as it is; what differs is taken, as a person's when the file says that one
/// has reviewed it; what is the same is taken only when a person has now reviewed it.
/// </summary>
public sealed class ImportMerge(string report, IReadOnlyList<UnitEnglish> units, DiagnosticBag diagnostics)
{
    private readonly UnitFinder finder = new(units);
    private readonly StaleEntries near = new([.. units.Select(u => u.Unit)]);

    /// <param name="by">Who made the English, whatever the file says of it; null to believe the file.</param>
    /// <returns>Null when the file is of other words; the reason is in the diagnostics.</returns>
    public MergedImport? Merge(ExchangeFile file, TranslationState? by)
    {
        // A memory of other texts may know a few words of this one: it adds to what is there.
        var isMemory = file is { Format: ExchangeFormat.Tmx, Report: "" };
        var found = file.Entries.Where(e => e.Zh.Trim().Length > 0).Select(entry => (Entry: entry, Units: finder.Find(entry.Zh))).ToList();
        var matching = found.Where(f => f.Units.Count > 0).ToList();
        if (!isMemory && matching.Count * 2 < found.Count)
        {
            diagnostics.Add(Problems.TooFewFound(file.Path, matching.Count, found.Count, report));
            return null;
        }

        if (!isMemory)
        {
            found.Where(f => f.Units.Count == 0).ToList().ForEach(f => SayUnknown(f.Entry));
        }

        var changes = matching
            .SelectMany(m => m.Units.Select(unit => (m.Entry, Unit: unit)))
            .GroupBy(m => m.Unit.Entry?.Zh ?? m.Unit.Unit.Zh, StringComparer.Ordinal)
            .Where(g => !isMemory || by is not null || g.First().Unit is { IsMissing: true } or { IsStale: true })
            .Select(g => Change(g.First().Unit, [.. g.Select(m => m.Entry).Distinct()], by))
            .OfType<EnglishChange>()
            .ToList();
        return new MergedImport(changes, matching.Count, found.Count);
    }

    private EnglishChange? Change(UnitEnglish unit, IReadOnlyList<ExchangeEntry> targets, TranslationState? by)
    {
        var now = unit.English.Text;
        var written = targets.Where(t => t.En.Trim().Length > 0 && IsClean(t, now)).ToList();
        var texts = written.Select(t => t.En.Trim()).Distinct(StringComparer.Ordinal).ToList();
        if (texts.Count > 1)
        {
            var others = texts.Where(text => text != now.Trim()).ToList();
            var taken = others.Count == 1 ? others[0] : null;
            diagnostics.Add(Problems.ImportedTwice(written.First(t => t.En.Trim() == texts[1]).EnAt, unit.Unit.Zh, texts[0], texts[1], taken));
            texts = taken is null ? [] : [taken];
        }

        if (texts is not [var text])
        {
            return null;
        }

        var maker = by ?? (written.Any(t => t.En.Trim() == text && t.State == TranslationState.Human) ? TranslationState.Human : TranslationState.Machine);
        return text != now.Trim() || (maker == TranslationState.Human && IsUnreviewed(unit))
            ? new EnglishChange(unit.Entry, unit.Entry is null ? Before(unit) : null, unit.Entry is { } entry && !unit.IsStale ? entry.Zh : unit.Unit.Zh, text == now.Trim() ? now : text, maker)
            : null;
    }

    private static bool IsUnreviewed(UnitEnglish unit) => unit.Entry is null || unit.English.State != TranslationState.Human;

    private bool IsClean(ExchangeEntry target, string now)
    {
        var han = string.Concat(target.En.Where(Folding.IsHan));
        if (han.Length == 0 || target.En.Trim() == now.Trim())
        {
            return true;
        }

        diagnostics.Add(Problems.ChineseInTarget(target.EnAt, target.Zh, han));
        return false;
    }

    /// <summary>The entry of the words that stand before these in the report.</summary>
    private EnglishEntry? Before(UnitEnglish unit) => units.TakeWhile(u => u.Unit != unit.Unit).LastOrDefault(u => u.Entry is not null)?.Entry;

    private void SayUnknown(ExchangeEntry entry)
    {
        var nearest = near.Nearest(new EnglishEntry(entry.Zh, entry.En, TranslationState.Missing, entry.At, entry.EnAt), _ => true);
        diagnostics.Add(nearest is { Kind: QuoteKind.Heading } && entry.Kind is QuoteKind.Heading or null
            ? Problems.ImportedHeadingChanged(entry.At, entry.Zh, nearest.Address, nearest.Zh)
            : Problems.ImportedUnknown(entry.At, entry.Zh, report, nearest?.Zh));
    }
}

/// <param name="Changes">In reading order of the file.</param>
/// <param name="Found">How many of the file's units stand in the report.</param>
public sealed record MergedImport(IReadOnlyList<EnglishChange> Changes, int Found, int All);
