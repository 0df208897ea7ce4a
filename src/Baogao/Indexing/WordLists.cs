using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>The words of the English texts as they are spelt and, where more than once, how often, a file a first letter: for words that are typed in part or with a slip.</summary>
internal sealed class WordLists(string folder)
{
    private const int Shortest = 3;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);

    /// <summary>The letters that have a file.</summary>
    public string Letters { get; private set; } = "";

    public void Add(FoldedText text)
    {
        foreach (var run in text.Runs)
        {
            if (run.Kind == RunKind.Word && run.Text.Length >= Shortest)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(words, run.Text, out _)++;
            }
        }
    }

    public IEnumerable<SiteFile> Files()
    {
        var byLetter = words.OrderBy(w => w.Key, StringComparer.Ordinal).GroupBy(w => w.Key[0]).ToList();
        Letters = string.Concat(byLetter.Select(g => g.Key));
        return byLetter.Select(g => IndexFile.Text(
            $"{folder}words/{g.Key}.txt",
            new StringBuilder(string.Join('\n', g.Select(w => w.Value == 1 ? w.Key : string.Create(CultureInfo.InvariantCulture, $"{w.Key} {w.Value}"))))));
    }
}
