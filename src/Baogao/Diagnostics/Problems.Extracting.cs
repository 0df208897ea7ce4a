using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    public static Diagnostic UnknownNumber(Location at, string quote) => Warning(
        "BG301",
        $"the number '{quote}' measures nothing known and names nothing known",
        at,
        "add its unit to src/Baogao/Lexicon/Units.cs, or its name to NumberWords.cs");
}
