using Baogao.Text;

namespace Baogao.Diagnostics;

/// <summary>Every message of the program, one method a code; the stages' messages stand in the files beside this one.</summary>
public static partial class Problems
{
    private static Diagnostic Error(string code, string message, Location at, string? hint) => new(Severity.Error, code, message, at, hint);

    private static Diagnostic Warning(string code, string message, Location at, string? hint) => new(Severity.Warning, code, message, at, hint);

    private static string Short(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
