using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Baogao.Verifying.Data;

/// <summary>Reads report.yaml as any program would, and says which rows the tables must have.</summary>
internal sealed class ReportYamlReader
{
    private static readonly string[] FigureColumns = ["quote", "value", "unit", "bound", "aspect", "direction", "subject", "indicator", "period", "kind"];

    private readonly List<StatedRow> sentences = [];
    private readonly List<StatedRow> outline = [];
    private readonly List<StatedRow> figures = [];
    private readonly List<StatedRow> numbers = [];
    private readonly List<StatedRow> commitments = [];

    /// <returns>Null when it is no YAML of this form.</returns>
    public static StatedReport? Read(ReadOnlySpan<byte> content)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(System.Text.Encoding.UTF8.GetString(content)));
        }
        catch (YamlException)
        {
            return null;
        }

        if (stream.Documents is not [{ RootNode: YamlMappingNode root }])
        {
            return null;
        }

        var reader = new ReportYamlReader();
        reader.Report(root);
        return new StatedReport(reader.sentences, reader.outline, reader.figures, reader.numbers, reader.commitments);
    }

    private void Report(YamlMappingNode report)
    {
        foreach (var chapter in List(report, "outline"))
        {
            Heading(chapter, Text(chapter, "chapter"));
            foreach (var section in List(chapter, "sections"))
            {
                Heading(section, Text(section, "section"));
                foreach (var sentence in List(section, "paragraphs").SelectMany(p => List(p, "sentences")))
                {
                    Sentence(sentence);
                }
            }
        }

        sentences.AddRange(List(report, "boilerplate").Select(line => Row(Text(line, "address"), line, ["line", "text"], ("role", "boilerplate"))));
    }

    // What stands before the first chapter or section has no heading.
    private void Heading(YamlMappingNode place, string address)
    {
        if (Text(place, "title").Length > 0)
        {
            sentences.Add(Row(address, place, ["line", "en", "translation"], ("role", "heading")));
            outline.Add(Row(address, place, ["number", "title", "en"]));
            Numbers(place, address);
        }
    }

    private void Sentence(YamlMappingNode sentence)
    {
        var address = Text(sentence, "address");
        sentences.Add(Row(address, sentence, ["role", "line", "text", "en", "translation"]));
        Numbers(sentence, address);
        if (Node(sentence, "commitment") is YamlMappingNode commitment)
        {
            var checkable = Text(commitment, "checkable") == "true" ? "yes" : "no";
            commitments.AddRange(List(commitment, "pledges").Select(pledge => Row(
                Text(pledge, "address"), pledge, ["text"], ("address", address), ("checkable", checkable), ("due", Text(commitment, "due")), ("theme", Text(commitment, "theme")), ("lead_unit", Text(commitment, "lead_unit")))));
        }
    }

    private void Numbers(YamlMappingNode place, string address)
    {
        foreach (var figure in List(place, "figures"))
        {
            figures.Add(Row(address, figure, FigureColumns));
            numbers.Add(Row($"{address} {Text(figure, "quote")}", figure, ["quote"], ("figure", "yes"), ("reason", "")));
        }

        numbers.AddRange(List(place, "no_figures").Select(number => Row($"{address} {Text(number, "quote")}", number, ["quote", "reason"], ("figure", "no"))));
    }

    private static StatedRow Row(string key, YamlMappingNode node, string[] columns, params (string Column, string Value)[] others) =>
        new(key, columns.Select(c => (Column: c, Value: Text(node, c))).Concat(others).ToDictionary(c => c.Column, c => c.Value, StringComparer.Ordinal));

    private static IEnumerable<YamlMappingNode> List(YamlMappingNode map, string key) =>
        Node(map, key) is YamlSequenceNode list ? list.Children.OfType<YamlMappingNode>() : [];

    private static string Text(YamlMappingNode map, string key) => (Node(map, key) as YamlScalarNode)?.Value ?? "";

    private static YamlNode? Node(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
}
