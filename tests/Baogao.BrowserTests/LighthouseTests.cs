using System.Globalization;
using System.Text.Json;
using Baogao.BrowserTests.Support;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>Lighthouse loads pages as a slow phone on a slow line would; nothing else runs meanwhile.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;

/// <summary>Lighthouse gives full marks; for speed, 99 at least.</summary>
[Collection("alone")]
public sealed class LighthouseTests(Sites sites)
{
    public const double Fast = 99;

    private const int Tries = 5;

    private const double FastMachine = 4;

    private static readonly string[] Kinds = ["home", "report", "section", "register", "commitment"];

    [Fact]
    public async Task Five_kinds_of_page_get_full_marks()
    {
        await using var visit = await sites.Open();
        var path = "published/";
        // Lighthouse wants whole addresses in links to the other language.
        using var site = new BrowsedSite(Checkout.Root, sites.Server.Address + path);
        var address = sites.Server.Mount(path, site.Folder);
        var finds = new List<string>();
        foreach (var kind in Kinds)
        {
            var marks = await Marks(address + site.Fullest(kind, "zh").Path);
            TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {marks}");
            if (!marks.AreFull)
            {
                finds.Add($"{kind}: {marks}");
            }
        }

        Finds.None(finds);
    }

    /// <summary>The best of a few: a busy machine makes a page slower, never quicker. What the first finds of its speed is made up for in the next.</summary>
    private static async Task<Marks> Marks(string page)
    {
        var best = await Look(page, FastMachine);
        for (var i = 1; i < Tries && best.Performance < Fast; i++)
        {
            var next = await Look(page, Slowdown(best.Machine));
            best = next.Performance > best.Performance ? next : best;
        }

        return best;
    }

    /// <summary>How much slower a phone is than a machine of this speed, by the table of Lighthouse's docs/throttling.md.</summary>
    private static double Slowdown(double machine) => machine switch
    {
        >= 1500 => FastMachine,
        >= 800 => 2,
        _ => 1,
    };

    private static async Task<Marks> Look(string page, double slowdown)
    {
        var said = await Tools.Node(
            "lighthouse/cli/index.js", page, "--quiet", "--output=json", "--output-path=stdout", "--only-categories=performance,accessibility,best-practices,seo",
            string.Create(CultureInfo.InvariantCulture, $"--throttling.cpuSlowdownMultiplier={slowdown}"),
            $"--chrome-path={Programs.Chromium}", "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage");
        return BrowserTests.Marks.Read(JsonDocument.Parse(said).RootElement);
    }
}

internal sealed record Marks(double Performance, double Accessibility, double BestPractices, double Seo, double Machine, string Faults)
{
    public bool AreFull => Performance >= LighthouseTests.Fast && Accessibility + BestPractices + Seo == 300;

    public static Marks Read(JsonElement report)
    {
        var categories = report.GetProperty("categories");
        double Of(string name) => Math.Round(categories.GetProperty(name).GetProperty("score").GetDouble() * 100);
        var faults = report.GetProperty("audits").EnumerateObject().Where(a => a.Value.GetProperty("score") is { ValueKind: JsonValueKind.Number } score && score.GetDouble() < 1).Select(a => a.Name);
        return new Marks(Of("performance"), Of("accessibility"), Of("best-practices"), Of("seo"), report.GetProperty("environment").GetProperty("benchmarkIndex").GetDouble(), string.Join(' ', faults));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"performance {Performance}, accessibility {Accessibility}, best practices {BestPractices}, SEO {Seo}, machine {Machine} ({Faults})");
}
