using System.Diagnostics;
using System.Text;
using Baogao.Indexing;
using Baogao.Model;

namespace Baogao.Benchmarks;

/// <summary>The search index of a hundred times the seed, and of a thousand times: sentences a second of one core, how large it is beside its text, what is held until its end.</summary>
internal static class SearchBuild
{
    private const int Rounds = 3;
    private const int Portion = 300;

    public static int Run()
    {
        for (var round = 0; round < Rounds; round++)
        {
            Measure(100);
        }

        Measure(1000);
        return 0;
    }

    private static void Measure(int copies)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var used = Process.GetCurrentProcess().TotalProcessorTime;
        var (count, text, size, quick) = (0, 0L, 0L, 0L);
        using var index = new SearchIndex("search/search-index.json", []);
        foreach (var entries in Entries(copies).Chunk(Portion))
        {
            count += entries.Length;
            text += entries.Sum(e => (long)Encoding.UTF8.GetByteCount(e.Zh) + Encoding.UTF8.GetByteCount(e.En));
            Weigh(index.Add(entries));
        }

        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Weigh(index.End(new Dictionary<string, LocalizedText>()));
        var seconds = (Process.GetCurrentProcess().TotalProcessorTime - used).TotalSeconds;
        Console.WriteLine($"{copies} reports, {count:#,##0} entries, {text / 1e6:0.0} MB of text: {count / seconds:#,##0} entries a second of processor time; index {(double)size / text:0.0} times the text ({(double)quick / text:0.0} without search-index.json); {held / 1e6:0} MB held until the end, {(double)held / count:0} bytes an entry; at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB of the process");

        void Weigh(IEnumerable<SiteFile> files)
        {
            foreach (var file in files)
            {
                size += file.Content.Length;
                quick += file.Path.EndsWith("search-index.json", StringComparison.Ordinal) ? 0 : file.Content.Length;
            }
        }
    }

    // Each copy has numbers and names of its own: otherwise they would share all their terms.
    private static IEnumerable<IndexEntry> Entries(int copies)
    {
        var source = File.ReadAllLines(Repository.Path("seeds", "reports", "xuhui-2013", "source.txt")).SelectMany(l => l.Split('\u3002', ';')).Where(l => l.Length > 1).ToList();
        return Enumerable.Range(0, copies).SelectMany(copy => source.Select((zh, i) => new IndexEntry(
            $"c{copy}-{i}", $"place{copy}/2013/#c{copy}-{i}", "sentence", $"place{copy}-2013", 2013, "", LocalizedText.Empty, [],
            string.Concat(zh.Select(c => char.IsAsciiDigit(c) ? (char)('0' + ((c + copy) % 10)) : c)),
            $"Sentence {i} in the report of place {copy}")));
    }
}
