using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Baogao.Rendering;

/// <summary>Reads members as its inner accessor does, but a name that is not there is an error that knows the names that are.</summary>
public sealed class StrictAccessor(IObjectAccessor inner) : IObjectAccessor
{
    public Type? IndexType => inner.IndexType;

    public bool HasIndexer => inner.HasIndexer;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) =>
        inner.GetMemberCount(context, span, target);

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        inner.GetMembers(context, span, target);

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        inner.HasMember(context, span, target, member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        // Asked first: a member may be there and be null.
        if (inner.HasMember(context, span, target, member) && inner.TryGetValue(context, span, target, member, out value))
        {
            return true;
        }

        throw new UnknownMemberException(span, member, [.. inner.GetMembers(context, span, target).Order(StringComparer.Ordinal)]);
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        inner.TrySetValue(context, span, target, member, value);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        inner.TryGetItem(context, span, target, index, out value);

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        inner.TrySetItem(context, span, target, index, value);
}
