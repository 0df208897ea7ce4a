using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    public static Diagnostic UnknownNumber(Location at, string quote) => Warning(
        "BG301",
        $"the number '{quote}' measures nothing known and names nothing known",
        at,
        "add its unit to src/Baogao/Lexicon/Units.cs, or its name to NumberWords.cs");

    public static Diagnostic CorrectionUnused(Location at, string quote, string source, string? nearest) => Error(
        "BG310",
        $"'{Short(quote)}' stands in no sentence of the report",
        at,
        nearest is null ? $"quote it exactly as it stands in {source}" : $"did you mean '{nearest}'?");

    public static Diagnostic CorrectionAmbiguous(Location at, string quote) =>
        Error("BG311", $"'{Short(quote)}' stands in more than one place", at, "quote more of the sentence, or less of it around the number");

    public static Diagnostic CorrectedNumberUnused(Location at, string number, IReadOnlyList<string> numbers) => Error(
        "BG312",
        $"'{Short(number)}' is no number of the quoted words",
        at,
        numbers.Count == 0 ? "no number was read there" : $"the numbers read there: {string.Join(", ", numbers)}");

    public static Diagnostic CorrectionIncomplete(Location at, string number) =>
        Error("BG313", $"'{Short(number)}' was no figure: as one it needs more", at, "give its value, unit, subject, period and kind");
}
