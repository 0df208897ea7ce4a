using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    public static Diagnostic TemplateSyntax(Location at, string message) => Error(
        "BG601",
        $"template syntax: {message}",
        at,
        "templates are written in Scriban: {{ name }}, {{ if … }} … {{ end }}");

    public static Diagnostic UnknownMember(Location at, string member, string? nearest, IReadOnlyList<string> known) => Error(
        "BG602",
        $"unknown member '{member}'",
        at,
        DidYouMean(nearest) ?? $"there is {string.Join(", ", known)}");

    public static Diagnostic TemplateFailed(Location at, string message) => Error(
        "BG603",
        $"template failed: {message}",
        at,
        "a template sees page, view, t (the words of its language) and words (of every language); what may be null is asked first: {{ if view.heading }}");

    public static Diagnostic TemplateMissing(string file, string? nearest) => Error(
        "BG604",
        "no such template",
        Location.OfFile(file),
        DidYouMean(nearest) ?? "every kind of page has its template in templates/pages, and layout.sbn-html is around them all");

    public static Diagnostic PageWithoutTitle(string file) => Error(
        "BG605",
        "the template sets no title or no description",
        Location.OfFile(file),
        "a page template begins with {{ title = … }} and {{ description = … }}; the layout shows them");

    public static Diagnostic UnknownPartial(Location at, string name, string? nearest) => Error(
        "BG606",
        $"unknown partial '{name}'",
        at,
        DidYouMean(nearest) ?? "partials stand in templates/partials and are named without extension: \"partials/words\"");

    public static Diagnostic AssetMissing(Location at, string name, string? nearest) => Error(
        "BG607",
        $"no such asset: '{name}'",
        at,
        DidYouMean(nearest) ?? "styles, scripts and pictures stand in templates/assets and name each other from there: \"./fold.js\", url(icon.svg)");

    public static Diagnostic StringUnused(Location at, string key) => Warning(
        "BG608",
        $"nothing uses the words '{key}'",
        at,
        "take them out of the strings of every language, or name them in a template");

    private static string? DidYouMean(string? nearest) => nearest is null ? null : $"did you mean '{nearest}'?";
}
