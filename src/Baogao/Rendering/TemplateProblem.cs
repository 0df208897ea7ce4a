using Scriban.Parsing;
using Scriban.Syntax;

namespace Baogao.Rendering;

/// <summary>A template asks an object for what it does not have.</summary>
/// <param name="known">The names it does have.</param>
public sealed class UnknownMemberException(SourceSpan span, string member, IReadOnlyList<string> known)
    : ScriptRuntimeException(span, $"unknown member '{member}'")
{
    public string Member { get; } = member;

    public IReadOnlyList<string> Known { get; } = known;
}

/// <summary>A template includes a partial that is not there.</summary>
public sealed class UnknownPartialException(SourceSpan span, string name)
    : ScriptRuntimeException(span, $"unknown partial '{name}'")
{
    public string Name { get; } = name;
}
