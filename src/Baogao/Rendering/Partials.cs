using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Baogao.Rendering;

/// <summary>
/// The include function: <c>include "partials/words" view.title</c>; in the partial, $1 is the title. Its result is markup. Where it is a
/// statement by itself, as nearly everywhere, it writes where it stands, and nothing is put together first.
/// </summary>
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
        // The body of f(x) = include "partials/show" x is a statement, too, but what it comes to is the function's value.
        if (callerContext is ScriptFunctionCall { Parent: ScriptExpressionStatement { Parent: not ScriptFunction } } call && !call.Arguments.OfType<ScriptNamedArgument>().Any())
        {
            Write(context, template, arguments, callerContext);
            return null;
        }

        return new Html(context.RenderTemplate(template, arguments, callerContext));
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    // As RenderTemplate does, but into the output that is there.
    private static void Write(TemplateContext context, Template template, ScriptArray arguments, ScriptNode caller)
    {
        context.EnterRecursive(caller);
        context.PushLocal();
        context.PushSourceFile(template.SourceFilePath!);
        try
        {
            context.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
            if (context.Evaluate(template.Page!) is { } last && context.EnableOutput)
            {
                context.Write(caller.Span, last);
            }
        }
        finally
        {
            context.PopSourceFile();
            context.PopLocal();
            context.ExitRecursive(caller);
        }
    }
}
