using System.Globalization;
using Baogao.Extracting;
using Baogao.Translating.Numbers;
using Xunit;

namespace Baogao.Tests.Translating.Numbers;

/// <summary>One number of a right translation is made wrong, each in turn and in each way that happens: how many of the faults are seen.</summary>
public class ChangedNumberTests
{
    private static readonly Dictionary<string, Func<string, int, int, string?>> Faults = new(StringComparer.Ordinal)
    {
        ["ten times as much"] = (en, at, end) => With(en, at, end, value => value * 10),
        ["a tenth"] = (en, at, end) => With(en, at, end, value => value / 10),
        ["the last digit"] = (en, at, end) => en[..(end - 1)] + (char)(en[end - 1] == '9' ? '8' : en[end - 1] + 1) + en[end..],
        ["the first digit"] = (en, at, end) => en[..at] + (char)(en[at] == '9' ? '8' : en[at] + 1) + en[(at + 1)..],
        ["no per cent"] = (en, _, end) => Without(en, end, "%", " percentage points", " percent"),
        ["another scale"] = (en, _, end) => Swapped(en, end, "million", "billion") ?? Swapped(en, end, "billion", "trillion") ?? Swapped(en, end, "trillion", "billion"),
        ["no scale"] = (en, _, end) => Without(en, end, " million", " billion", " trillion"),
    };

    // Not seen by design: the year that only the English names, the 100 of "per 100", what a list leaves to its last number ("8.6 and 8.8 million").
    public static TheoryData<string, double> Floors => new()
    {
        { "ten times as much", 0.99 },
        { "a tenth", 0.99 },
        { "the last digit", 0.98 },
        { "the first digit", 0.99 },
        { "no per cent", 0.92 },
        { "another scale", 0.99 },
        { "no scale", 0.98 },
    };

    [Theory]
    [MemberData(nameof(Floors))]
    public void Faults_are_seen(string kind, double floor)
    {
        var made = OfficialPairs.All.SelectMany(pair => Wrong(pair, Faults[kind])).Distinct().ToList();
        var missed = made.Where(p => NumberAgreement.Alarms(StatedNumbers.Of(p.Zh), p.En).Count == 0).ToList();
        var seen = 1 - ((double)missed.Count / made.Count);
        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {seen:P2} of {made.Count}");
        Assert.True(seen >= floor, string.Create(CultureInfo.InvariantCulture, $"{kind}: {seen:0.000} of {made.Count}\n{string.Join('\n', missed.Take(20))}"));
    }

    private static IEnumerable<(string Zh, string En)> Wrong((string Zh, string En) pair, Func<string, int, int, string?> fault) =>
        NumberAgreement.Alarms(StatedNumbers.Of(pair.Zh), pair.En).Count > 0 ? []
            : EnglishNumberReader.Read(pair.En).Where(n => n.Form is EnglishForm.Amount or EnglishForm.Year)
                .Select(n => Digits(pair.En, n.Span.Start, n.Span.End))
                .Where(digits => digits.End > digits.Start)
                .Select(digits => fault(pair.En, digits.Start, digits.End))
                .OfType<string>()
                .Select(en => (pair.Zh, en));

    private static (int Start, int End) Digits(string en, int start, int end)
    {
        var at = en.AsSpan(start, end - start).IndexOfAnyInRange('0', '9');
        return at < 0 ? (0, 0) : (start + at, EnglishText.DigitsEnd(en, start + at));
    }

    private static string With(string en, int at, int end, Func<decimal, decimal> change) =>
        en[..at] + change(decimal.Parse(en.AsSpan(at, end - at), NumberStyles.Number, CultureInfo.InvariantCulture)).ToString("0.####", CultureInfo.InvariantCulture) + en[end..];

    private static string? Without(string en, int end, params string[] words) =>
        Array.Find(words, word => en.AsSpan(end).StartsWith(word, StringComparison.Ordinal)) is { } found ? en.Remove(end, found.Length) : null;

    private static string? Swapped(string en, int end, string word, string other) =>
        en.AsSpan(end).TrimStart().StartsWith(word, StringComparison.Ordinal) ? en[..end] + ' ' + other + en[(en.IndexOf(word, end, StringComparison.Ordinal) + word.Length)..] : null;
}
