using System.Diagnostics;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Verifying;

namespace Baogao;

/// <summary>baogao check --site: looks at a site that was built before, where it stands and without its seeds.</summary>
internal sealed class SiteCheck(string folder, DiagnosticBag diagnostics)
{
    private const string Home = "zh/index.html";

    // By report: what its sentences are in its tables, to be found again on its pages.
    private readonly Dictionary<string, TableFile> sentences = new(StringComparer.Ordinal);

    /// <param name="baseUrl">Where the site stands; null to take what its home page says.</param>
    public BuildResult Run(string? baseUrl, bool strict)
    {
        var clock = Stopwatch.StartNew();
        var (pages, files) = (0, 0);
        if (!BuiltSite.Is(folder))
        {
            diagnostics.Add(Problems.NoSite(folder));
            return new BuildResult(0, 0, 0, 0, 0, clock.Elapsed, Failed: true);
        }

        var verifier = new SiteVerifier(baseUrl ?? SiteVerifier.BaseUrlOf(BuiltSite.Read(folder, Home) ?? []), new MendFinder([], []), diagnostics);
        foreach (var file in BuiltSite.Files(folder, diagnostics))
        {
            verifier.Look(file.IsPage ? file with { Evidence = [.. Evidence(file)] } : Keep(file));
            pages += file.IsPage ? 1 : 0;
            files++;
        }

        verifier.Finish();
        return new BuildResult(
            sentences.Count, pages, files, verifier.Figures, verifier.Commitments, clock.Elapsed, diagnostics.HasErrors || (strict && diagnostics.Sorted().Count > 0));
    }

    private SiteFile Keep(SiteFile file)
    {
        if (file.Path.Split('/') is ["data", "reports", var id, "sentences.csv"] && TableFile.Read(file) is { } table)
        {
            sentences[id] = table;
        }

        return file;
    }

    // zh/xuhui/2013/c2-s4/ and zh/xuhui/2013/commitments/c2-s4-p3-n2/ show the sentences of xuhui-2013.
    private IEnumerable<Evidence> Evidence(SiteFile page)
    {
        var parts = page.Path.Split('/');
        if (parts is not [("zh" or "en") and var language, var place, var rest, .., var last, "index.html"] || !sentences.TryGetValue($"{place}-{rest}", out var table))
        {
            yield break;
        }

        foreach (var row in table.Rows.Where(r => r["role"] != "boilerplate" && (r["address"] == last || r["address"].StartsWith($"{last}-p", StringComparison.Ordinal))))
        {
            if (row["address"].Contains("-n", StringComparison.Ordinal) && Shown(row, language) is { } words)
            {
                yield return new Evidence(row["address"], words, $"data/reports/{place}-{rest}/sentences.csv");
            }
        }
    }

    // Of English from the glossary the table does not say whether it stands for the sentence or beside it.
    private static string? Shown(TableRow row, string language) =>
        language == "zh" || row["translation"] == "missing" ? row["zh"] : row["translation"] == "glossary" ? null : row["en"];
}
