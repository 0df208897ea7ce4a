using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    public static Diagnostic TranslatedTwice(Location at, string zh) =>
        Error("BG401", $"'{Short(zh)}' is translated twice", at, "keep one of the entries");

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

    public static Diagnostic ChineseInEnglish(Location at, string han) =>
        Warning("BG404", $"Chinese is left in the English: '{Short(han)}'", at, "translate it, or write it in pinyin");
}
