using System.Globalization;
using System.Numerics;
using System.Text;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>The terms in files of half a KB or more, each found by its hash: a line a term, with the entries it stands in; behind them what else a word is called.</summary>
internal sealed class TermShards(TermTable terms, SynonymTable synonyms, string folder)
{
    /// <summary>So many entries of a term stand in its line, those that speak most of it; the others in a file that is read when someone wants all.</summary>
    public const int MostInLine = 4096;

    private const int UsualSize = 400;
    private const int MostShards = 1 << 17;

    private readonly List<SiteFile> others = [];
    private int otherFiles;

    /// <summary>Known when the files are written.</summary>
    public int Count { get; private set; }

    // A line is made when its file is: of all lines together there would be too many to hold.
    public IEnumerable<SiteFile> Files()
    {
        var named = synonyms.Lines().Select(s => (Key: s.Term, Line: $"{SynonymTable.Mark}{s.Term}\t{s.Words}")).ToList();
        Count = Shards(terms.All.Sum(t => (long)t.Key.Length + t.Value.Size) + named.Sum(n => n.Line.Length));
        var shards = terms.All.ToLookup(t => ShardOf(t.Key, Count));
        var names = named.ToLookup(n => ShardOf(n.Key, Count), n => n.Line);
        for (var i = 0; i < Count; i++)
        {
            yield return Shard(i, shards[i].Select(t => Line(t.Key, t.Value)).Concat(names[i]));
            foreach (var other in others)
            {
                yield return other;
            }

            others.Clear();
        }
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

        others.Add(IndexFile.Text(Path("more", otherFiles), new StringBuilder(postings.Write(MostInLine, int.MaxValue))));
        return string.Create(CultureInfo.InvariantCulture, $"{line}\t{postings.Count}\t{otherFiles++}");
    }

    private string Path(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{folder}{kind}/{number}.txt");
}
