using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Baogao.Rendering;

/// <summary>Where templates run: output is encoded unless it is <see cref="Html"/>, and every misspelt name is an error.</summary>
public sealed class PageContext : TemplateContext
{
    private const int MostIterations = 1_000_000;
    private const int DeepestInclude = 32;

    public PageContext(TemplateLibrary library)
        : base(TemplateFunctions.All(new Partials(library)))
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableNullIndexer = false;
        // A partial stands in the middle of a sentence: no blank may be added to it.
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = MostIterations;
        RecursiveLimit = DeepestInclude;
        // A page may be long, and a cut one would pass unseen.
        LimitToString = 0;
        OutputLimit = 0;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        Html html => Write(html.Markup),
        string text => Write(Html.Encode(text)),
        var other => Write(Html.Encode(ObjectToString(other) ?? "")),
    };

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target.GetType() is { Assembly: var assembly } type && assembly == typeof(PageContext).Assembly ? ViewAccessor.Of(type)
        : base.GetMemberAccessorImpl(target) is { } accessor ? new StrictAccessor(accessor) : null;
}
