using System.Globalization;
using System.Numerics;
using System.Text;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>The terms in files of a few KB, each found by its hash: a line a term, with the entries it stands in; behind them what else a word is called.</summary>
internal sealed class TermShards(TermTable terms, SynonymTable synonyms, string folder)
{
    /// <summary>So many entries of a term stand in its line, those that speak most of it; the others in a file that is read when someone wants all.</summary>
    public const int MostInLine = 4096;

    private const int UsualSize = 1200;
    private const int MostShards = 1 << 17;

    private readonly List<SiteFile> others = [];

    public int Count { get; private set; }

    public IEnumerable<SiteFile> Files()
    {
        var lines = terms.All.Select(t => (Key: t.Key, Line: Line(t.Key, t.Value)))
            .Concat(synonyms.Lines().Select(s => (Key: s.Term, Line: $"{SynonymTable.Mark}{s.Term}\t{s.Words}")))
            .ToList();
        Count = Shards(lines.Sum(l => (long)l.Line.Length));
        var shards = lines.ToLookup(l => ShardOf(l.Key, Count), l => l.Line);
        return Enumerable.Range(0, Count).Select(i => Shard(i, shards[i])).Concat(others);
    }

    /// <summary>FNV-1a of the UTF-16 units, its halves folded; the script computes the same.</summary>
    public static int ShardOf(string term, int shards)
    {
        var hash = 2166136261u;
        foreach (var unit in term)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return (int)((hash ^ (hash >> 15)) % (uint)shards);
    }

    private static int Shards(long size) => (int)Math.Clamp(BitOperations.RoundUpToPowerOf2((ulong)(size / UsualSize)), 16, MostShards);

    private SiteFile Shard(int number, IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Order(StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        return IndexFile.Text(Path("terms", number), text);
    }

    private string Line(string term, Postings postings)
    {
        var line = $"{term}{postings.Write(0, MostInLine)}";
        if (postings.Count <= MostInLine)
        {
            return line;
        }

        others.Add(IndexFile.Text(Path("more", others.Count), new StringBuilder(postings.Write(MostInLine, int.MaxValue))));
        return string.Create(CultureInfo.InvariantCulture, $"{line}\t{postings.Count}\t{others.Count - 1}");
    }

    private string Path(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{folder}{kind}/{number}.txt");
}
