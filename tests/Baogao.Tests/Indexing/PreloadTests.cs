using System.Text.RegularExpressions;
using Baogao.Tests.House;
using Xunit;

namespace Baogao.Tests.Indexing;

/// <summary>The search page asks at once for all that its script imports, and for what it reads first.</summary>
public sealed partial class PreloadTests
{
    private static readonly string Page = Repository.Text("tests/Baogao.Tests/Golden/SmallReport/expected/zh/search/index.html");

    [Fact]
    public void What_any_search_needs_comes_with_the_script() => Assert.Contains("""<link rel="preload" href="../../search/meta.json" as="fetch" crossorigin>""", Page, StringComparison.Ordinal);

    [Fact]
    public void Every_module_that_the_search_needs_is_preloaded()
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        for (var open = new Queue<string>(["search.js"]); open.TryDequeue(out var next);)
        {
            foreach (var name in Import().Matches(Repository.Text($"templates/assets/{next}")).Select(m => m.Groups["name"].Value).Where(reached.Add))
            {
                open.Enqueue(name);
            }
        }

        Assert.Equal(reached, Preload().Matches(Page).Select(m => $"{m.Groups["name"].Value}.js"));
    }

    [GeneratedRegex("""from "\./(?<name>[\w-]+\.js)";""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Import();

    [GeneratedRegex("""<link rel="modulepreload" href="[^"]*/(?<name>[\w-]+)\.[^"]*js">""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Preload();
}
