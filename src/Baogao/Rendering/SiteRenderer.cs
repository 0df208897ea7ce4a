using System.Collections.Concurrent;
using System.Text;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Baogao.Rendering;

/// <summary>Turns pages into HTML: the page's template first, then the layout around it. Safe to call from many threads.</summary>
public sealed class SiteRenderer
{
    private const string Layout = "layout";

    private readonly TemplateLibrary library;
    private readonly Dictionary<string, ScriptObject> strings;
    private readonly ScriptObject words = [];
    private readonly DiagnosticBag diagnostics;
    private readonly ConcurrentBag<PageContext> idle = [];
    private readonly ConcurrentDictionary<(string Code, Location At), Diagnostic> failures = new();

    private SiteRenderer(TemplateLibrary library, TemplateSet templates, DiagnosticBag diagnostics)
    {
        this.library = library;
        this.diagnostics = diagnostics;
        strings = templates.Strings.ToDictionary(s => s.Key, s => InterfaceStrings.Nest(s.Value), StringComparer.Ordinal);
        foreach (var (language, nested) in strings)
        {
            words.SetValue(language, nested, readOnly: true);
        }
    }

    /// <summary>Parses all templates once; null when one has a syntax error, or names a string that a language lacks.</summary>
    public static SiteRenderer? Load(TemplateSet templates, DiagnosticBag diagnostics) =>
        TemplateLibrary.Parse(templates.Files, diagnostics) is { } library && StringCheck.HasAll(library, templates, diagnostics)
            ? new SiteRenderer(library, templates, diagnostics)
            : null;

    /// <param name="groups">First parts of the keys that the program looks up by itself.</param>
    public void SayUnusedStrings(TemplateSet templates, IReadOnlyList<string> groups) => StringCheck.SayUnused(library, templates, groups, diagnostics);

    /// <summary>The same problem at the same place once for all pages: of several wordings the first in ordinal order, whichever page came first.</summary>
    public void SayFailures()
    {
        foreach (var failure in failures.Values)
        {
            diagnostics.Add(failure);
        }
    }

    /// <summary>Null when the template failed.</summary>
    public SiteFile? Render(Page page)
    {
        var context = idle.TryTake(out var used) ? used : new PageContext(library);
        try
        {
            if (Compose(context, page) is not { } html)
            {
                return null;
            }

            // A context that has failed keeps half-written output: only sound ones are used again.
            idle.Add(context);
            return new SiteFile(page.Path, Encoding.UTF8.GetBytes(html)) { Evidence = page.Evidence, Template = TemplateLibrary.FileOf($"pages/{page.Template}"), Seed = page.Seed };
        }
        catch (ScriptRuntimeException failure)
        {
            Report(TemplateFailure.Explain(failure, library));
            return null;
        }
    }

    private string? Compose(PageContext context, Page page)
    {
        var globals = GlobalsOf(page);
        context.PushGlobal(globals);
        var name = $"pages/{page.Template}";
        if (Run(context, name) is not { } content)
        {
            return null;
        }

        if (!globals.Contains("title") || !globals.Contains("description"))
        {
            Report(Problems.PageWithoutTitle(TemplateLibrary.FileOf(name)));
            return null;
        }

        globals.SetValue("content", new Html(content), readOnly: true);
        var html = Run(context, Layout);
        context.PopGlobal();
        return html?.ReplaceLineEndings("\n");
    }

    private string? Run(PageContext context, string name)
    {
        if (library.Find(name) is { } template)
        {
            return template.Render(context);
        }

        Report(Problems.TemplateMissing(TemplateLibrary.FileOf(name), NearestMatch.Of(name, library.Names)));
        return null;
    }

    private ScriptObject GlobalsOf(Page page)
    {
        var globals = new ScriptObject();
        globals.SetValue("page", page.Frame, readOnly: true);
        globals.SetValue("view", page.View, readOnly: true);
        globals.SetValue("t", strings.GetValueOrDefault(page.Language) ?? [], readOnly: true);
        globals.SetValue("words", words, readOnly: true);
        return globals;
    }

    private void Report(Diagnostic problem) => failures.AddOrUpdate(
        (problem.Code, problem.At),
        problem,
        (_, known) => string.CompareOrdinal(problem.Message, known.Message) < 0 ? problem : known);
}
