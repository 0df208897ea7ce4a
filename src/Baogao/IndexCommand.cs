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
