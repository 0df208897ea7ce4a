using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Baogao.Rendering;

/// <summary>The include function: <c>include "partials/words" view.title</c>; in the partial, $1 is the title. Its result is markup.</summary>
public sealed class Partials(TemplateLibrary library) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(Html);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "name" : "argument");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var name = context.ObjectToString(arguments[0]) ?? "";
        var template = library.Find(name) ?? throw new UnknownPartialException(context.CurrentSpan, name);
        return new Html(context.RenderTemplate(template, arguments, callerContext));
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
