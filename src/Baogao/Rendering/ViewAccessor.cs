using System.Collections.Concurrent;
using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Baogao.Rendering;

/// <summary>
/// Reads the members of a view by the names that templates use, ReportTitle as report_title; a name that is not there is an error that knows
/// the names that are. Each member is read by a delegate of its own, which is quicker than by reflection.
/// </summary>
internal sealed class ViewAccessor : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Type, ViewAccessor> Known = new();

    private readonly Dictionary<string, Func<object, object?>> members;
    private readonly Func<object, object?>[] readers;

    private ViewAccessor(Type type)
    {
        members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetMethod is not null && p.GetIndexParameters().Length == 0)
            .ToDictionary(p => StandardMemberRenamer.Rename(p.Name), Reader, StringComparer.Ordinal);
        readers = [.. members.Values];
    }

    public Type? IndexType => null;

    public bool HasIndexer => false;

    /// <summary>Of what a view shows, member by member, always in the same order.</summary>
    public ReadOnlySpan<Func<object, object?>> Readers => readers;

    public static ViewAccessor Of(Type type) => Known.GetOrAdd(type, t => new ViewAccessor(t));

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => members.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => members.Keys;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => members.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = members.TryGetValue(member, out var read) ? read(target) : throw new UnknownMemberException(span, member, [.. members.Keys.Order(StringComparer.Ordinal)]);
        return true;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    private static Func<object, object?> Reader(PropertyInfo property) =>
        ((Member)Activator.CreateInstance(typeof(Member<,>).MakeGenericType(property.DeclaringType!, property.PropertyType))!).Reader(property.GetMethod!);

    private abstract class Member
    {
        public abstract Func<object, object?> Reader(MethodInfo getter);
    }

    // A type, not a method: to call one of unknown types by reflection would compile a stub for each.
    private sealed class Member<TView, TValue> : Member
        where TView : class
    {
        public override Func<object, object?> Reader(MethodInfo getter)
        {
            var read = getter.CreateDelegate<Func<TView, TValue>>();
            return target => read((TView)target);
        }
    }
}
