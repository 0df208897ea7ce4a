using Baogao.Diagnostics;
using Baogao.Text;
using Scriban;
using Scriban.Parsing;

namespace Baogao.Rendering;

/// <summary>All templates, parsed once, by their names: "layout", "pages/home", "partials/words".</summary>
public sealed class TemplateLibrary
{
    private const string Folder = "templates/";
    private const string Extension = ".sbn-html";

    private readonly Dictionary<string, Template> templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> sources = new(StringComparer.Ordinal);
    private readonly List<StringUse> uses = [];

    public IEnumerable<string> Names => templates.Keys;

    /// <summary>The strings that any of them names.</summary>
    public IReadOnlyList<StringUse> Uses => uses;

    /// <summary>Null when one of them has a syntax error.</summary>
    public static TemplateLibrary? Parse(IEnumerable<SourceText> files, DiagnosticBag diagnostics)
    {
        var library = new TemplateLibrary();
        var sound = true;
        foreach (var file in files)
        {
            sound &= library.Add(file, diagnostics);
        }

        return sound ? library : null;
    }

    public static string FileOf(string name) => $"{Folder}{name}{Extension}";

    public Template? Find(string name) => templates.GetValueOrDefault(name);

    public Location Locate(SourceSpan span) => sources.TryGetValue(span.FileName ?? "", out var source)
        ? Place(source, span)
        : Location.OfFile(span.FileName ?? Folder);

    /// <summary>The engine's messages may quote the template over several lines.</summary>
    public static string OneLine(string message) =>
        string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Location Place(SourceText source, SourceSpan span)
    {
        // Scriban's end is the last character meant, and at the end of a file it lies behind it.
        var start = Math.Clamp(span.Start.Offset, 0, source.Text.Length);
        var end = Math.Clamp(span.End.Offset + 1, start, source.Text.Length);
        return source.Locate(TextSpan.FromBounds(start, end));
    }

    private bool Add(SourceText file, DiagnosticBag diagnostics)
    {
        var template = Template.Parse(file.Text, file.Path);
        templates[NameOf(file.Path)] = template;
        sources[file.Path] = file;
        foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
        {
            diagnostics.Add(Problems.TemplateSyntax(Locate(message.Span), OneLine(message.Message)));
        }

        if (template.Page is { } page)
        {
            uses.AddRange(StringUses.Of(page));
        }

        return !template.HasErrors;
    }

    private static string NameOf(string path)
    {
        var name = path.EndsWith(Extension, StringComparison.Ordinal) ? path[..^Extension.Length] : path;
        return name.StartsWith(Folder, StringComparison.Ordinal) ? name[Folder.Length..] : name;
    }
}
