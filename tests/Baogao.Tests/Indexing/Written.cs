using Baogao.Indexing;
using Baogao.Model;
using Baogao.Tests.Support;

namespace Baogao.Tests.Indexing;

/// <summary>An index on the disk, for the page's script to search.</summary>
internal static class Written
{
    public static readonly SynonymGroup[] Synonyms = [new(["看病", "就医", "medical treatment"]), new(["养老", "elderly care"]), new(["信访", "petitions"]), new(["公租房", "public rental housing"])];

    public static IndexEntry Entry(string address, string zh, string en = "", string type = "sentence", string report = "", int? year = null, string theme = "") =>
        new(address, "", type, report, year, theme, LocalizedText.Empty, [], zh, en);

    public static TempFolder Index(IEnumerable<IndexEntry> entries, int atATime = 100)
    {
        var folder = new TempFolder();
        foreach (var file in Files(entries, atATime))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[file.Path])!);
            using var stream = new FileStream(folder[file.Path], file.Piece == Piece.Next ? FileMode.Append : FileMode.CreateNew);
            stream.Write(file.Content.Span);
        }

        return folder;
    }

    public static IEnumerable<SiteFile> Files(IEnumerable<IndexEntry> entries, int atATime)
    {
        using var index = new SearchIndex("search-index.json", Synonyms);
        return [index.Start(), .. entries.Chunk(atATime).SelectMany(index.Add), .. index.End(new Dictionary<string, LocalizedText>())];
    }
}
