using Baogao.Text;

namespace Baogao.Diagnostics;

public enum Severity
{
    Warning,
    Error,
}

/// <summary>One finding: what, where, and what to do about it.</summary>
/// <param name="Code">BG and three digits, the first of them the stage: BG0xx importing … BG9xx verifying.</param>
public sealed record Diagnostic(Severity Severity, string Code, string Message, Location At, string? Hint)
{
    /// <summary>Where to mend it, when <see cref="At"/> is a file of the site: the template or seed that it was made from. Null where that is not known.</summary>
    public Location? Mend { get; init; }

    /// <summary>The severity as programs read it.</summary>
    public string Level => Severity == Severity.Error ? "error" : "warning";
}
