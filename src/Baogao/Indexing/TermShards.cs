using System.Globalization;
using System.Numerics;
using System.Text;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>The terms in files of half a KB or more, each found by its hash, with the entries it stands in; behind them what else a word is called.</summary>
internal sealed class TermShards(TermTable terms, SynonymTable synonyms, string folder)
{
    /// <summary>So many entries of a term stand in its line, those that speak most of it; the others in a file that is read when someone wants all.</summary>
    public const int MostInLine = 4096;

    private const int UsualSize = 400;
    private const int MostShards = 1 << 17;
    private const int Together = 256;

    private readonly List<SiteFile> others = [];
    private int otherFiles;

    /// <summary>Known when the files are written.</summary>
    public int Count { get; private set; }

    // A line is made when its file is: of all lines together there would be too many to hold.
    public IEnumerable<SiteFile> Files()
    {
        var named = synonyms.Lines().Select(s => (Key: s.Term, Line: $"{SynonymTable.Mark}{s.Term}\t{s.Words}")).ToList();
        Count = Shards(terms.All.Sum(t => (long)t.Term.Length + t.Size) + named.Sum(n => n.Line.Length));
        var shards = terms.All.ToLookup(t => ShardOf(t.Term, Count));
        var names = named.ToLookup(n => ShardOf(n.Key, Count), n => n.Line);
        for (var i = 0; i < Count; i++)
        {
            yield return Shard(i, Lines(shards[i]).Concat(names[i]));
            foreach (var other in others)
            {
                yield return other;
            }

            others.Clear();
        }
    }

    /// <summary>What begins with one ideograph stands together, or, of many shards, in one of so many hundred. The script computes the same.</summary>
    public static int ShardOf(string term, int shards)
    {
        var head = Head(term);
        return (int)((Hash(head) + (Hash(term[head.Length..]) % (uint)Math.Max(1, shards / Together))) % (uint)shards);
    }

    // FNV-1a of the UTF-16 units, its halves folded.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return hash ^ (hash >> 15);
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

    // "care+Ad", or an ideograph with each that follows it: "养老(yc&Cp+Ad殖!3".
    private IEnumerable<string> Lines(IEnumerable<Postings> some) =>
        some.GroupBy(t => Head(t.Term), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key + string.Concat(g.OrderBy(t => t.Term, StringComparer.Ordinal).Select(t => t.Term[g.Key.Length..] + Places(t))));

    private static string Head(string term) => SearchText.HanAt(term, 0) is > 0 and var length ? term[..length] : term;

    private string Places(Postings postings)
    {
        var places = postings.Write(0, MostInLine);
        if (postings.Count <= MostInLine)
        {
            return places;
        }

        others.Add(IndexFile.Text(Path("more", otherFiles), new StringBuilder(postings.Write(MostInLine, int.MaxValue))));
        return string.Create(CultureInfo.InvariantCulture, $"{places}\t{postings.Count}\t{otherFiles++}");
    }

    private string Path(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{folder}{kind}/{number}.txt");
}
