using Baogao.Model;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Addressing;

/// <summary>What must hold of every address after a text has changed, worked out from the words alone and not by how they were matched.</summary>
internal static class Truth
{
    public static void Holds(Version before, Version now)
    {
        var (old, words) = (before.Words(), now.Words());
        var entries = now.Ledger.Entries.ToDictionary(e => e.Address, StringComparer.Ordinal);
        Assert.All(before.Ledger.Entries, e => Assert.Contains(e.Address, entries.Keys));
        Assert.Equal(words.OrderBy(w => w.Key, StringComparer.Ordinal), entries.Values.Where(e => e.IsLive).ToDictionary(e => e.Address, e => e.Words, StringComparer.Ordinal).OrderBy(w => w.Key, StringComparer.Ordinal));
        foreach (var (address, earlier) in old)
        {
            Answers(entries[address], earlier, words);
        }

        NothingIsForgotten(before, entries);
        NothingIsHidden(old, words, entries);
        Assert.All(now.Addressed.Outline.Sections, s => Assert.All(s.Sentences, n => Assert.Equal(s.Address, AddressParts.SectionOf(n.Address))));
    }

    private static void Answers(LedgerEntry entry, string earlier, Dictionary<string, string> words)
    {
        var why = $"{entry.Address}: {entry.Life} '{earlier}' → {string.Join(", ", entry.To.Select(t => $"{t} '{words[t]}'"))}";
        switch (entry.Life)
        {
            case Life.Live when SameWords.Key(words[entry.Address]) == SameWords.Key(earlier):
                return;
            case Life.Live:
                // Other words: then the earlier ones are shown beside them, and they are like them, or the section is the same.
                Assert.Equal(earlier, entry.Earlier[0].Words);
                Assert.True(AddressParts.IsHeading(entry.Address) || Likeness(earlier, words[entry.Address]) >= 2.0 / 3, $"{why}: now '{words[entry.Address]}'");
                return;
            case Life.Moved:
                Assert.True(SameWords.Key(words[Assert.Single(entry.To)]) == SameWords.Key(earlier), why);
                break;
            case Life.Split:
                Assert.True(string.Concat(entry.To.Select(t => Bare(words[t]))).Contains(Bare(earlier), StringComparison.Ordinal), why);
                break;
            case Life.Merged:
                Assert.True(Bare(words[Assert.Single(entry.To)]).Contains(Bare(earlier), StringComparison.Ordinal), why);
                break;
        }

        Assert.Equal((earlier, Version.Day), (entry.Words, entry.On));
    }

    private static void NothingIsForgotten(Version before, Dictionary<string, LedgerEntry> entries)
    {
        foreach (var entry in before.Ledger.Entries)
        {
            var now = entries[entry.Address];
            var shown = now.Earlier.Select(e => e.Words).Append(now.Words).Select(SameWords.Key).ToHashSet(StringComparer.Ordinal);
            Assert.All(entry.Earlier.Select(e => e.Words).Append(entry.Words), words => Assert.Contains(SameWords.Key(words), shown));
        }
    }

    // Words that stand once, before and after, are never called gone; nor are new words called old ones.
    private static void NothingIsHidden(Dictionary<string, string> old, Dictionary<string, string> words, Dictionary<string, LedgerEntry> entries)
    {
        var once = Singles(old);
        foreach (var key in Singles(words).Where(once.Contains))
        {
            var entry = entries[Sentences(old).Single(w => SameWords.Key(w.Value) == key).Key];
            Assert.True(entry.Life is Life.Live or Life.Moved || AddressParts.IsHeading(entry.Address), $"'{key}' still stands, and {entry.Address} is called {entry.Life}");
        }
    }

    private static HashSet<string> Singles(Dictionary<string, string> words) =>
        [.. Sentences(words).GroupBy(w => SameWords.Key(w.Value)).Where(g => g.Count() == 1).Select(g => g.Key)];

    private static IEnumerable<KeyValuePair<string, string>> Sentences(Dictionary<string, string> words) => words.Where(w => !AddressParts.IsPledge(w.Key));

    private static string Bare(string words) => SameWords.WithoutJoints(SameWords.Key(words));

    private static double Likeness(string a, string b) =>
        1 - ((double)NearestMatch.Edits(SameWords.Key(a), SameWords.Key(b)) / Math.Max(SameWords.Key(a).Length, SameWords.Key(b).Length));
}
