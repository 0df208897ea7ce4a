using System.Collections;
using System.Globalization;
using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Baogao.Rendering;

/// <summary>All that a template can call. There is nothing here to sort, count or build an address with: templates decide nothing.</summary>
public static class TemplateFunctions
{
    public static ScriptObject All(Partials partials)
    {
        var functions = new ScriptObject();
        Add(functions, "number", DelegateCustomFunction.CreateFunc<long, string>(Number));
        Add(functions, "count", DelegateCustomFunction.CreateFunc<TemplateContext, SourceSpan, long, ScriptObject, string>(Count));
        Add(functions, "fill", DelegateCustomFunction.CreateFunc<TemplateContext, SourceSpan, string, ScriptObject, Html>(Fill));
        Add(functions, "any", DelegateCustomFunction.CreateFunc<IEnumerable?, bool>(Any));
        Add(functions, "is_web", DelegateCustomFunction.CreateFunc<string, bool>(WebAddress.IsWeb));
        Add(functions, "markdown", DelegateCustomFunction.CreateFunc<string, string, Html>(MarkdownText.ToHtml));
        Add(functions, "data_block", DelegateCustomFunction.CreateFunc<string, Html>(DataBlock));
        functions.SetValue("include", partials, readOnly: true);
        return functions;
    }

    // Of a function with its types each call is one of the delegate, not by reflection.
    private static void Add(ScriptObject functions, string name, IScriptCustomFunction function) => functions.SetValue(name, function, readOnly: true);

    /// <summary>Grouped for reading: 1,656.</summary>
    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>The right plural: forms.one or forms.other, with {n} filled in.</summary>
    public static string Count(TemplateContext context, SourceSpan span, long number, ScriptObject forms)
    {
        var form = number == 1 ? "one" : "other";
        return forms.TryGetValue(context, span, form, out var words) && words is string pattern
            ? pattern.Replace("{n}", Number(number), StringComparison.Ordinal)
            : throw new UnknownMemberException(span, form, [.. forms.Keys]);
    }

    /// <summary>JSON for a script element that is data: nothing in it can end the element, and old parsers of scripts can read it too.</summary>
    public static Html DataBlock(string json) => new(json
        .Replace("<", "\\u003C", StringComparison.Ordinal)
        .Replace(">", "\\u003E", StringComparison.Ordinal)
        .Replace("&", "\\u0026", StringComparison.Ordinal)
        .Replace("\u2028", "\\u2028", StringComparison.Ordinal)
        .Replace("\u2029", "\\u2029", StringComparison.Ordinal));

    public static bool Any(IEnumerable? items) => items is not null && items.GetEnumerator().MoveNext();

    /// <summary>Words with {name} places, each filled from <paramref name="values"/>: Html as it is, all else encoded.</summary>
    public static Html Fill(TemplateContext context, SourceSpan span, string pattern, ScriptObject values)
    {
        if (values.Keys.FirstOrDefault(name => !pattern.Contains($"{{{name}}}", StringComparison.Ordinal)) is { } unused)
        {
            throw new ScriptRuntimeException(span, $"the words '{pattern}' have no place {{{unused}}}");
        }

        // In one pass: what is filled in may itself hold braces.
        var filled = new StringBuilder();
        var at = 0;
        foreach (var place in Places(pattern))
        {
            filled.Append(Html.Encode(pattern[at..place.Start.Value]));
            filled.Append(Markup(context, span, pattern, values, pattern[(place.Start.Value + 1)..(place.End.Value - 1)]));
            at = place.End.Value;
        }

        return new Html(filled.Append(Html.Encode(pattern[at..])).ToString());
    }

    private static IEnumerable<Range> Places(string pattern)
    {
        for (var start = pattern.IndexOf('{', StringComparison.Ordinal); start >= 0; start = pattern.IndexOf('{', start + 1))
        {
            var end = pattern.IndexOf('}', start);
            if (end > start)
            {
                yield return start..(end + 1);
            }
        }
    }

    private static string Markup(TemplateContext context, SourceSpan span, string pattern, ScriptObject values, string name)
    {
        if (!values.TryGetValue(context, span, name, out var value))
        {
            throw new ScriptRuntimeException(span, $"the words '{pattern}' want a value for {{{name}}}");
        }

        return value is Html html ? html.Markup : Html.Encode(context.ObjectToString(value) ?? "");
    }
}
