using Baogao.Indexing;
using Baogao.Tests.House;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Indexing;

/// <summary>terms.tsv: a text, the terms that it is found by, the text with its numbers in figures. The program and the page's script must agree on every row.</summary>
public class SearchTermsTests
{
    private static readonly string[] Rows = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Baogao.Tests", "Indexing", "terms.tsv"));

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var fields in Rows.Select(row => row.Split('\t')))
            {
                cases.Add(fields[0], fields[1], fields[2]);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_program_follows_the_table(string text, string terms, string inFigures)
    {
        Assert.Equal(terms, string.Join(' ', SearchTerms.Of(text)));
        Assert.Equal(inFigures, NumberForm.Of(SearchText.Fold(text)));
    }

    [Fact]
    public void The_script_follows_the_table() => Assert.Equal(
        string.Concat(Rows.Select(row => row + "\n")),
        Node.Run("Indexing/terms.mjs", string.Concat(Rows.Select(row => row.Split('\t')[0] + "\n")), Path.Combine(Repository.Root, "src", "Baogao", "Lexicon", "traditional.txt")));

    // What no table would think of: the two agree on the report itself, sentence by sentence, in both languages.
    [Fact]
    public void The_program_and_the_script_agree_on_a_whole_report()
    {
        var lines = Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds", "reports"), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith("source.txt", StringComparison.Ordinal) || f.EndsWith("english.yaml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Select(line => line.Replace('\t', ' '))
            .ToList();
        var expected = lines.Select(line => $"{line}\t{string.Join(' ', SearchTerms.Of(line))}\t{NumberForm.Of(SearchText.Fold(line))}\n");
        Assert.Equal(
            string.Concat(expected),
            Node.Run("Indexing/terms.mjs", string.Concat(lines.Select(line => line + "\n")), Path.Combine(Repository.Root, "src", "Baogao", "Lexicon", "traditional.txt")));
    }
}
