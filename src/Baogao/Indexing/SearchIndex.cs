using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Indexing;

/// <summary>
/// The index, in files that are written as the entries come: search-index.json, {"entries": [ … ], "sections": [ … ]}, one a line, which is all of it;
/// and what the search page looks things up in. Held until the end are the terms: some two bytes for each entry that a term stands in.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    // Of a reader that is used again.
    private const int MostTerms = 1 << 14;

    private readonly string path;
    private readonly string folder;
    private readonly IncrementalHash looked = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash version = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly SynonymTable synonyms;
    private readonly TermTable terms = new();
    private readonly Lazy<IReadOnlyList<Phrase>> phrases;
    private readonly Lazy<string> names;
    private readonly ConcurrentBag<TermReader> readers = [];
    private readonly WordLists words;
    private readonly ResultTexts texts;
    private readonly Facets facets;
    private readonly SectionList sections = new();
    private int entries;
    private long bytes;

    /// <param name="path">Of search-index.json; the other files stand beside it.</param>
    /// <param name="named">What else things are called.</param>
    public SearchIndex(string path, IReadOnlyList<SynonymGroup> named)
    {
        this.path = path;
        folder = path[..(path.LastIndexOf('/') + 1)];
        synonyms = new SynonymTable(named);
        phrases = new(() => [.. synonyms.Words.Select(Phrase.Of)]);
        names = new(() => ContentHash.HexOf(synonyms.Words));
        words = new WordLists(folder);
        texts = new ResultTexts(folder);
        facets = new Facets(folder);
    }

    public SiteFile Start() => Counted(new SiteFile(path, "{\"entries\": [\n"u8.ToArray(), Piece.First));

    /// <summary>What the entries say, for <see cref="Add(IReadOnlyList{IndexEntry}, TermPart)"/>.</summary>
    /// <param name="kept">What another index gave for the same entries: taken where it looked for the same names.</param>
    internal TermPart PartOf(IReadOnlyList<IndexEntry> entries, TermPart? kept = null)
    {
        if (kept?.Names == names.Value)
        {
            return kept;
        }

        var reader = readers.TryTake(out var idle) ? idle : new TermReader(phrases.Value);
        foreach (var entry in entries)
        {
            reader.Read(entry);
        }

        var part = reader.Part(names.Value);
        if (reader.Terms < MostTerms)
        {
            readers.Add(reader);
        }

        return part;
    }

    public IEnumerable<SiteFile> Add(IReadOnlyList<IndexEntry> added) => Add(added, PartOf(added));

    /// <param name="part">What <see cref="PartOf"/> gives for them.</param>
    internal IEnumerable<SiteFile> Add(IReadOnlyList<IndexEntry> added, TermPart part)
    {
        words.Add(terms.Add(part, entries));
        var open = new List<SiteFile>();
        using var piece = new MemoryStream();
        foreach (var entry in added)
        {
            piece.Write(entries > 0 ? ",\n"u8 : ""u8);
            JsonSerializer.Serialize(piece, ListedEntry.Of(entry, sections.NumberOf(entry.Section)), IndexJson.Readable.ListedEntry);
            open.AddRange(new[] { texts.Add(entry), facets.Add(entries, texts.TypeOf(entry.Type), entry) }.OfType<SiteFile>());
            entries++;
        }

        return open.Prepend(new SiteFile(path, piece.ToArray(), Piece.Next)).Select(Counted);
    }

    /// <param name="titles">Of the reports, by their ids.</param>
    public IEnumerable<SiteFile> End(IReadOnlyDictionary<string, LocalizedText> titles)
    {
        synonyms.Keep(terms.Said);
        var shards = new TermShards(terms, synonyms, folder);
        var sounds = new SoundLists(terms, folder);
        var rest = facets.End(titles).Concat(shards.Files()).Concat(synonyms.Files(folder)).Concat(sounds.Files()).Concat(words.Files(terms.Said.Keys, synonyms.Known));
        foreach (var file in new[] { new SiteFile(path, sections.Written(), Piece.Next), texts.End() }.OfType<SiteFile>().Concat(rest))
        {
            yield return Counted(file);
        }

        version.AppendData(looked.GetHashAndReset());
        var description = new IndexDescription(
            Convert.ToHexStringLower(version.GetHashAndReset())[..10], entries, shards.Count, ResultTexts.InFile, Facets.InFile, texts.Types, facets.Themes, words.Letters, sounds.Letters, bytes);
        yield return new SiteFile($"{folder}meta.json", JsonSerializer.SerializeToUtf8Bytes(description, IndexJson.Readable.IndexDescription));
    }

    public void Dispose()
    {
        version.Dispose();
        looked.Dispose();
    }

    private SiteFile Counted(SiteFile file)
    {
        // The whole index is cut into portions as the places come, the other files are not: each kind is hashed in its own order.
        (file.Path == path ? version : looked).AppendData(file.Content.Span);
        bytes += file.Path == path ? file.Content.Length : 0;
        return file;
    }
}
