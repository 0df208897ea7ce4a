using System.Text;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Rendering;
using Baogao.Text;

using Xunit;

namespace Baogao.Tests.Rendering;

/// <summary>One page template rendered in a bare layout, and what was said about it.</summary>
internal sealed record Rendered(string? Html, IReadOnlyList<Diagnostic> Diagnostics)
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Words = new(StringComparer.Ordinal)
    {
        ["en"] = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["home.title"] = "Reports",
            ["home.of"] = "by {body}, {year}",
            ["units.reports.one"] = "{n} report",
            ["units.reports.other"] = "{n} reports",
        },
    };

    public string Message => Assert.Single(Diagnostics).Message;

    public static Rendered Of(string template, object? view = null, params (string Name, string Text)[] partials)
    {
        const string Head = "{{ title = 'T'; description = 'D' }}";
        return Of([("layout", "{{ content }}"), ("pages/page", Head + template), .. partials], view, pages: 1);
    }

    public static Rendered Of((string Name, string Text)[] files, object? view, int pages)
    {
        var diagnostics = new DiagnosticBag();
        var sources = files.Select(f => new SourceText($"templates/{f.Name}.sbn-html", f.Text)).ToList();
        var renderer = SiteRenderer.Load(new TemplateSet(sources, Words, []), diagnostics);
        var page = new Page("en/index.html", "en", "page", new object(), view ?? new object(), []);
        SiteFile? file = null;
        for (var i = 0; i < pages; i++)
        {
            file = renderer?.Render(page);
        }

        renderer?.SayFailures();
        return new Rendered(file is null ? null : Encoding.UTF8.GetString(file.Content.Span), diagnostics.Sorted());
    }
}
