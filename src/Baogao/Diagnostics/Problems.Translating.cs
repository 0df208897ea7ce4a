using System.Globalization;
using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    /// <param name="first">Where it stands first.</param>
    public static Diagnostic TranslatedTwice(Location at, string zh, Location first) =>
        Error("BG401", $"'{Short(zh)}' is translated twice", at, string.Create(CultureInfo.InvariantCulture, $"keep one of the entries; the first is on line {first.Line}"));

    /// <param name="nearest">Words of the report that are much like it; null when there are none.</param>
    public static Diagnostic TranslationUnused(Location at, string zh, string source, string? nearest) =>
        Warning(
            "BG402",
            $"'{Short(zh)}' is no sentence, heading or listed phrase of the report",
            at,
            nearest is null ? $"quote it exactly as it stands in {source}" : $"did you mean '{nearest}'? It has its own English");

    /// <param name="now">The words that stand there today.</param>
    public static Diagnostic TranslationStale(Location at, string zh, string address, string now, bool heading) =>
        Warning(
            "BG403",
            $"the {(heading ? "heading" : "sentence")} '{Short(zh)}' has changed: its English stands at {address} as out of date",
            at,
            $"look at the English again, then write the new words: '{now}'");

    /// <param name="factor">How many times as large the English number is.</param>
    public static Diagnostic NumberDiffers(Location at, string place, string zh, decimal zhValue, string en, decimal enValue, decimal factor) =>
        Error(
            "BG405",
            $"{place}: '{zh}' is {Plain(zhValue)}, but '{en}' is {Plain(enValue)}{(factor > 0 ? $", {Plain(factor)} times as much" : "")}",
            at,
            NumbersHint);

    public static Diagnostic NumberUnitDiffers(Location at, string place, string zh, string en) =>
        Error("BG406", $"{place}: '{zh}' and '{en}' are the same number of different things", at, NumbersHint);

    public static Diagnostic NumberBoundDiffers(Location at, string place, string zh, string en) =>
        Error("BG407", $"{place}: '{zh}' and '{en}' are limits of opposite sides", at, NumbersHint);

    public static Diagnostic NumberNotInEnglish(Location at, string place, string zh, decimal zhValue) =>
        Error("BG408", $"{place}: '{zh}' ({Plain(zhValue)}) is not in the English", at, NumbersHint);

    public static Diagnostic NumberNotInChinese(Location at, string place, string en, decimal enValue) =>
        Error("BG409", $"{place}: '{en}' ({Plain(enValue)}) is not in the Chinese", at, NumbersHint);

    public static Diagnostic TooManyNumbers(Location at, string place, int zh, int en) => Warning(
        "BG411",
        string.Create(CultureInfo.InvariantCulture, $"{place}: {zh:#,##0} numbers of the Chinese and {en:#,##0} of the English are too many to compare"),
        at,
        "split it into sentences");

    private const string NumbersHint = "mend the English; where the two agree in fact, the entry in english.yaml may say 'numbers: checked'";

    private static string Plain(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    /// <param name="address">Null for words that have none.</param>
    /// <param name="wanted">What the glossary calls it, and what else it allows.</param>
    public static Diagnostic TermNotInEnglish(Location at, string? address, string term, IReadOnlyList<string> wanted) => Warning(
        "BG410",
        $"{(address is null ? "" : $"{address}: ")}the English lacks {string.Join(" or ", wanted.Select(w => $"'{w}'"))} for '{term}'",
        at,
        "seeds/glossary.yaml calls it so: use those words, or add what this English says to the term's 'also' there");

    public static Diagnostic ChineseInEnglish(Location at, string han) =>
        Warning("BG404", $"Chinese is left in the English: '{Short(han)}'", at, "translate it, or write it in pinyin");
}
