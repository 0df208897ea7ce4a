using System.CommandLine;
using Baogao.Diagnostics;
using Baogao.Indexing;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Reading;

namespace Baogao;

/// <summary>baogao index: the search index of any list of documents.</summary>
internal static class IndexCommand
{
    private const int AtATime = 1000;

    public static Command Command()
    {
        Option<string> documents = new("--documents") { Description = "A JSON list of {id, kind, section, zh, en}", HelpName = "FILE", Required = true };
        Option<string> output = new("--out") { Description = "The folder to write the index to", HelpName = "DIR", Required = true };
        var index = new Command("index", "Write the search index of any list of documents") { documents, output, CommandLine.Root };
        index.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            var count = Run(parsed.GetValue(CommandLine.Root)!, parsed.GetValue(documents)!, parsed.GetValue(output)!, diagnostics);
            var code = CommandLine.Finish(diagnostics, quiet: false);
            if (code == CommandLine.Fine)
            {
                Console.Error.WriteLine($"{count} documents indexed");
            }

            return code;
        });
        return index;
    }

    /// <param name="root">Its synonyms, glossary and indicators say what else words are called; it may have none.</param>
    /// <returns>How many documents were indexed.</returns>
    public static int Run(string root, string file, string output, DiagnosticBag diagnostics)
    {
        if (DocumentsReader.Read(new RootFolder("."), file, diagnostics) is not { } entries || diagnostics.HasErrors)
        {
            return 0;
        }

        var words = new RootFolder(root);
        var synonyms = SearchSynonyms.Of(SynonymsReader.Read(words, diagnostics), SeedsReader.ReadIndicators(words, diagnostics), SeedsReader.ReadGlossary(words, diagnostics));
        using var folder = diagnostics.HasErrors ? null : SiteFolder.Begin(Path.GetFullPath(output), output, diagnostics);
        if (folder is null)
        {
            return 0;
        }

        using var index = new SearchIndex("search-index.json", synonyms);
        foreach (var written in Files(index, entries))
        {
            folder.Write(written);
        }

        folder.Finish();
        if (!diagnostics.HasErrors)
        {
            folder.Replace();
        }

        return entries.Count;
    }

    private static IEnumerable<SiteFile> Files(SearchIndex index, IReadOnlyList<IndexEntry> entries) =>
        entries.Chunk(AtATime).SelectMany(index.Add).Prepend(index.Start()).Concat(index.End(new Dictionary<string, LocalizedText>()));
}
