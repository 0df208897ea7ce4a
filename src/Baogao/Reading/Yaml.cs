using Baogao.Diagnostics;
using Baogao.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Baogao.Reading;

/// <summary>A YAML value that knows where it stands.</summary>
internal abstract record YamlNode(Location At);

/// <param name="Text">Empty for null and ~.</param>
internal sealed record YamlScalar(Location At, string Text) : YamlNode(At);

internal sealed record YamlList(Location At, IReadOnlyList<YamlNode> Items) : YamlNode(At);

internal sealed record YamlMap(Location At, IReadOnlyDictionary<string, YamlEntry> Entries) : YamlNode(At);

internal sealed record YamlEntry(Location KeyAt, YamlNode Value);

/// <summary>Reads a YAML file into nodes. Anchors, tags and several documents have no place in seeds.</summary>
internal sealed class Yaml
{
    private const int DeepestNesting = 32;

    private readonly SourceText source;
    private readonly DiagnosticBag diagnostics;
    private readonly Parser parser;

    private Yaml(SourceText source, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.diagnostics = diagnostics;
        parser = new Parser(new StringReader(source.Text));
    }

    /// <returns>Null when the file is malformed, after a diagnostic; an empty file is an empty map.</returns>
    public static YamlMap? Read(SourceText source, DiagnosticBag diagnostics)
    {
        try
        {
            return new Yaml(source, diagnostics).Document();
        }
        catch (YamlException e)
        {
            diagnostics.Add(Problems.MalformedYaml(At(source, e.Start, 1), OneLine(e.Message)));
            return null;
        }
    }

    private YamlMap? Document()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return new YamlMap(Location.OfFile(source.Path), new Dictionary<string, YamlEntry>());
        }

        var content = Node(0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            throw new YamlException(second.Start, second.End, "a second document begins here");
        }

        if (content is YamlMap map)
        {
            return map;
        }

        diagnostics.Add(Problems.WrongShape(Location.OfFile(source.Path), "the file", "a map of keys and values"));
        return null;
    }

    private YamlNode Node(int depth)
    {
        if (Refused(depth) is { } reason)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, reason);
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlScalar(At(source, scalar.Start, Math.Max(1, (int)(scalar.End.Index - scalar.Start.Index))), ValueOf(scalar));
        }

        if (parser.TryConsume<SequenceStart>(out var list))
        {
            return new YamlList(At(source, list.Start, 1), Items(depth));
        }

        var start = parser.Consume<MappingStart>();
        return new YamlMap(At(source, start.Start, 1), Entries(depth));
    }

    private string? Refused(int depth)
    {
        parser.Accept<ParsingEvent>(out var next);
        return depth > DeepestNesting ? "nested too deeply"
            : next is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } ? "anchors (&) and aliases (*) are not read"
            : next is NodeEvent { Tag.IsEmpty: false } ? "tags (!) are not read"
            : null;
    }

    private List<YamlNode> Items(int depth)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(depth + 1));
        }

        return items;
    }

    private Dictionary<string, YamlEntry> Entries(int depth)
    {
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
            {
                throw new YamlException(parser.Current!.Start, parser.Current.End, "a key must be text");
            }

            var at = At(source, key.Start, Math.Max(1, key.Value.Length));
            if (!entries.TryAdd(key.Value, new YamlEntry(at, Node(depth + 1))))
            {
                diagnostics.Add(Problems.DuplicateKey(at, key.Value));
            }
        }

        return entries;
    }

    private static string ValueOf(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "null" or "~" ? "" : scalar.Value;

    private static Location At(SourceText source, Mark mark, int length)
    {
        var line = source.Line((int)Math.Clamp(mark.Line, 1, source.LineCount));
        var column = (int)Math.Clamp(mark.Column, 1, line.Length + 1);
        return source.Locate(new TextSpan(line.Start + column - 1, Math.Min(length, line.Length - column + 1)));
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
}
