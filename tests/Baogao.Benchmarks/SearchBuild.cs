using System.Diagnostics;
using System.Text;
using Baogao.Indexing;
using Baogao.Model;

namespace Baogao.Benchmarks;

/// <summary>The search index of a hundred times the seed, on one core and in memory: sentences a second, and how large it is beside its text.</summary>
internal static class SearchBuild
{
    private const int Copies = 100;
    private const int Rounds = 3;

    public static int Run()
    {
        var entries = Entries();
        var text = entries.Sum(e => (long)Encoding.UTF8.GetByteCount(e.Zh) + Encoding.UTF8.GetByteCount(e.En));
        for (var round = 0; round < Rounds; round++)
        {
            Measure(entries, text);
        }

        return 0;
    }

    private static void Measure(List<IndexEntry> entries, long text)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var used = Process.GetCurrentProcess().TotalProcessorTime;
        using var index = new SearchIndex("search/search-index.json", []);
        var size = entries.Chunk(300).SelectMany(index.Add).Prepend(index.Start()).Sum(f => (long)f.Content.Length);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        size += index.End(new Dictionary<string, LocalizedText>()).Sum(f => (long)f.Content.Length);
        var seconds = (Process.GetCurrentProcess().TotalProcessorTime - used).TotalSeconds;
        Console.WriteLine($"{entries.Count:#,##0} entries, {text / 1e6:0.0} MB of text: {entries.Count / seconds:#,##0} entries a second of processor time; index {size / 1e6:0.0} MB, {(double)size / text:0.0} times the text; {held / 1e6:0} MB held, {(double)held / entries.Count:0} bytes an entry");
    }

    // Each copy has numbers and names of its own: otherwise they would share all their terms.
    private static List<IndexEntry> Entries()
    {
        var source = File.ReadAllLines(Repository.Path("seeds", "reports", "xuhui-2013", "source.txt")).SelectMany(l => l.Split('\u3002', ';')).Where(l => l.Length > 1).ToList();
        return
        [
            .. Enumerable.Range(0, Copies).SelectMany(copy => source.Select((zh, i) => new IndexEntry(
                $"c{copy}-{i}", $"place{copy}/2013/#c{copy}-{i}", "sentence", $"place{copy}-2013", 2013, "", LocalizedText.Empty, [],
                string.Concat(zh.Select(c => char.IsAsciiDigit(c) ? (char)('0' + ((c + copy) % 10)) : c)),
                $"Sentence {i} in the report of place {copy}"))),
        ];
    }
}
