using Baogao.Text;

namespace Baogao.Diagnostics;

public enum Severity
{
    Warning,
    Error,
}

/// <summary>One finding: what, where, and what to do about it.</summary>
/// <param name="Code">BG and three digits, the first of them the stage: BG0xx importing … BG9xx verifying.</param>
public sealed record Diagnostic(Severity Severity, string Code, string Message, Location At, string? Hint);
