using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating.Numbers;

/// <summary>Says where a translation's numbers are not those of its Chinese.</summary>
public static class NumberCheck
{
    // Each number is compared with each; a paragraph has some dozens of them.
    private const long MostComparisons = 100_000;

    /// <param name="units">Phrases are left out: a name may say in English what its sentence says in Chinese.</param>
    /// <param name="read">All numbers of a Chinese text.</param>
    public static void Check(
        IReadOnlyList<TranslationUnit> units, IReadOnlyList<EnglishEntry> english, Func<string, IReadOnlyList<StatedNumber>> read, DiagnosticBag diagnostics)
    {
        var places = units.Where(u => u.Kind != QuoteKind.Phrase).SelectMany(u => new[] { (Quote: u.Zh, Unit: u), (Quote: u.Other, Unit: u) })
            .Where(p => p.Quote.Length > 0)
            .DistinctBy(p => p.Quote, StringComparer.Ordinal)
            .ToDictionary(p => p.Quote, p => p.Unit.Addresses.Count > 0 ? p.Unit.Addresses[0] : p.Quote, StringComparer.Ordinal);
        foreach (var entry in english.Where(e => !e.NumbersChecked))
        {
            if (places.TryGetValue(entry.Zh, out var place))
            {
                Check(entry.Zh, entry.En, entry.EnAt, place, read(entry.Zh), diagnostics);
            }
        }
    }

    /// <param name="at">Of the English.</param>
    /// <param name="place">What the pair is known by: its address.</param>
    public static void Check(string zh, string en, Location at, string place, IReadOnlyList<StatedNumber> numbers, DiagnosticBag diagnostics)
    {
        var (left, right) = (ChineseSide.Of(numbers).ToList(), EnglishSide.Of(en).ToList());
        if ((long)left.Count * right.Count > MostComparisons)
        {
            diagnostics.Add(Problems.TooManyNumbers(at, place, left.Count, right.Count));
            return;
        }

        foreach (var alarm in NumberAgreement.Alarms(left, right))
        {
            diagnostics.Add(Problem(alarm, alarm.En is { } span ? In(at, en.Substring(span.Start, span.Length)) : at, place, Words(zh, alarm.Zh), Words(en, alarm.En)));
        }
    }

    private static Diagnostic Problem(NumberAlarm alarm, Location at, string place, string zh, string en) => alarm.Kind switch
    {
        Disagreement.Unit => Problems.NumberUnitDiffers(at, place, zh, en),
        Disagreement.Bound => Problems.NumberBoundDiffers(at, place, zh, en),
        Disagreement.NotInEnglish => Problems.NumberNotInEnglish(at, place, zh, alarm.ZhValue),
        Disagreement.NotInChinese => Problems.NumberNotInChinese(at, place, en, alarm.EnValue),
        _ => Problems.NumberDiffers(at, place, zh, alarm.ZhValue, en, alarm.EnValue, alarm.Factor),
    };

    private static string Words(string text, TextSpan? span) => span is { } s ? text.Substring(s.Start, s.Length) : "";

    // The number itself, where the English stands on one line as it is.
    private static Location In(Location at, string words)
    {
        var found = at.Column > 0 && at.Column <= at.LineText.Length ? at.LineText.IndexOf(words, at.Column - 1, StringComparison.Ordinal) : -1;
        return found < 0 ? at : at with { Column = found + 1, Length = words.Length };
    }
}
