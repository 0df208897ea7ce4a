using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Rendering;
using Baogao.Verifying;
using BenchmarkDotNet.Attributes;

namespace Baogao.Benchmarks;

/// <summary>What is done for each page, warm and on one core: the longest section of the seed and a commitment, in English.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class HotPaths
{
    private SitePages site = null!;
    private SiteVerifier verifier = null!;
    private Page page = null!;
    private SiteFile file = null!;
    private byte[] facts = [];

    [Params("section", "commitment")]
    public string Template { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        site = SitePages.Of(Repository.Root);
        verifier = new SiteVerifier("", new MendFinder([], []), new DiagnosticBag());
        var all = site.Pages.Where(p => p.Template == Template && p.Language == "en").Select(p => (Page: p, File: site.Renderer.Render(p)!)).ToList();
        (page, file) = all.MaxBy(p => p.File.Content.Length);
        facts = verifier.Read(file)!.Facts.ToBytes();
        Console.WriteLine($"// {file.Path}: {file.Content.Length} bytes");
    }

    [Benchmark]
    public int Render() => site.Renderer.Render(page)!.Content.Length;

    [Benchmark]
    public int Digest() => PageDigest.Of(page).Length;

    [Benchmark]
    public int Verify() => verifier.Read(file)!.Asks.Count;

    [Benchmark]
    public int Recall() => PageFacts.Of(facts).Asks.Count;
}
