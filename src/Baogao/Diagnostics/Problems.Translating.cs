using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    public static Diagnostic TranslatedTwice(Location at, string zh) =>
        Error("BG401", $"'{Short(zh)}' is translated twice", at, "keep one of the entries");

    public static Diagnostic TranslationUnused(Location at, string zh, string source) =>
        Warning("BG402", $"'{Short(zh)}' is no sentence or heading of the report", at, $"quote it exactly as it stands in {source}");
}
