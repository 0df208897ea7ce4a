using Baogao.Diagnostics;
using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;
using Baogao.Translating.Numbers;

namespace Baogao.Translating.Exchange;

/// <summary>Checks a file of translators by itself, whatever it translates: numbers, Chinese that is left, and terms if they are asked for.</summary>
public static class FileCheck
{
    private const int LongestName = 20;

    /// <param name="read">All numbers of a Chinese text.</param>
    /// <param name="terms">Null to let each text call things what it likes.</param>
    public static CheckedFile Check(ExchangeFile file, Func<string, IReadOnlyList<StatedNumber>> read, TermFinder? terms)
    {
        var pairs = file.Entries.Select(Turned).Where(e => e.Zh.Any(Folding.IsHan) && e.En.Trim().Length > 0 && e.State is not TranslationState.Stale).ToList();
        return new CheckedFile(file.Path, pairs.Count, [.. pairs.AsParallel().AsOrdered().SelectMany(pair => Check(pair, read, terms))]);
    }

    // The Chinese is the side that has any.
    private static ExchangeEntry Turned(ExchangeEntry entry) =>
        !entry.Zh.Any(Folding.IsHan) && entry.En.Any(Folding.IsHan) ? entry with { Zh = entry.En, En = entry.Zh, At = entry.EnAt, EnAt = entry.At } : entry;

    // A phrase may say in English what its sentence says in Chinese.
    private static IEnumerable<FileFinding> Check(ExchangeEntry pair, Func<string, IReadOnlyList<StatedNumber>> read, TermFinder? terms)
    {
        var diagnostics = new DiagnosticBag();
        if (pair.Kind is not QuoteKind.Phrase)
        {
            NumberCheck.Check(pair.Zh, pair.En, pair.EnAt, Name(pair.Zh), read(pair.Zh), diagnostics);
        }

        if (string.Concat(pair.En.Where(Folding.IsHan)) is { Length: > 0 } han)
        {
            diagnostics.Add(Problems.ChineseInEnglish(pair.EnAt, han));
        }

        if (terms is not null)
        {
            TermCheck.Check([], [new EnglishEntry(pair.Zh, pair.En, TranslationState.Machine, pair.At, pair.EnAt)], terms, "", diagnostics);
        }

        return diagnostics.Sorted().Select(d => new FileFinding(pair, d));
    }

    // It has no address: its first words say which it is.
    private static string Name(string zh) => $"'{(zh.Length <= LongestName ? zh : zh[..LongestName] + "…")}'";
}

/// <param name="Pairs">How many units have Chinese and English.</param>
public sealed record CheckedFile(string Path, int Pairs, IReadOnlyList<FileFinding> Findings);

public sealed record FileFinding(ExchangeEntry Pair, Diagnostic Diagnostic);
