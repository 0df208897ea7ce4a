using Scriban.Parsing;
using Scriban.Syntax;

namespace Baogao.Rendering;

/// <summary>The interface strings that a template names: t.home.title, words.en.home.title, t.kinds[x], and the forms of what it counts.</summary>
public sealed class StringUses : ScriptVisitor
{
    private const string Root = "t";

    // Pages of both languages name the strings of one: words.en.home.title.
    private const string ByLanguage = "words";

    private readonly List<StringUse> found = [];

    public static IReadOnlyList<StringUse> Of(ScriptNode template)
    {
        var uses = new StringUses();
        uses.Visit(template);
        return uses.found;
    }

    public override void Visit(ScriptMemberExpression node) => Name(node);

    public override void Visit(ScriptIndexerExpression node) => Name(node);

    public override void Visit(ScriptFunctionCall node)
    {
        if (node is { Target: ScriptVariable { Name: "count" }, Arguments.Count: 2 } && PathOf(node.Arguments[1]) is { } forms)
        {
            Visit(node.Arguments[0]);
            found.Add(new StringUse([.. forms, "one"], node.Arguments[1].Span));
            found.Add(new StringUse([.. forms, "other"], node.Arguments[1].Span));
            return;
        }

        base.Visit(node);
    }

    private void Name(ScriptExpression node)
    {
        if (PathOf(node) is { } path)
        {
            found.Add(new StringUse(path, node.Span));
        }

        // An index may name strings itself.
        for (ScriptNode? inner = node; inner is not null; inner = inner is ScriptMemberExpression member ? member.Target : (inner as ScriptIndexerExpression)?.Target)
        {
            if (inner is ScriptIndexerExpression indexer)
            {
                Visit(indexer.Index);
            }
            else if (inner is not (ScriptMemberExpression or ScriptVariable))
            {
                Visit(inner);
            }
        }
    }

    /// <returns>Null for what is no string; a part that only the page knows is null.</returns>
    private static string?[]? PathOf(ScriptNode? node) => node switch
    {
        ScriptVariableGlobal { Name: Root } => [],
        ScriptMemberExpression { Target: ScriptVariableGlobal { Name: ByLanguage } } or ScriptIndexerExpression { Target: ScriptVariableGlobal { Name: ByLanguage } } => [],
        ScriptMemberExpression { Member: { } name } member when PathOf(member.Target) is { } path => [.. path, name.Name],
        ScriptIndexerExpression indexer when PathOf(indexer.Target) is { } path => [.. path, (indexer.Index as ScriptLiteral)?.Value as string],
        _ => null,
    };
}

/// <param name="Path">The parts of the key; null where only the page knows which.</param>
public sealed record StringUse(IReadOnlyList<string?> Path, SourceSpan Span)
{
    /// <summary>Whether the key, or one below it, is named.</summary>
    public bool Names(string[] key)
    {
        for (var i = 0; i < Path.Count; i++)
        {
            if (i == key.Length || (Path[i] is { } part && part != key[i]))
            {
                return false;
            }
        }

        return true;
    }
}
