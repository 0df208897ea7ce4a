using System.Security.Cryptography;
using System.Text;
using Baogao.Diagnostics;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Golden;

/// <summary>A root of its own with the seeds of the small invented report and the real templates, to build from and to break.</summary>
internal sealed class Workshop : IDisposable
{
    private const string Report = "seeds/reports/shili-2020";

    public static readonly string GoldenFolder = Path.Combine(Checkout.Root, "tests", "Baogao.Tests", "Golden");

    /// <summary>UPDATE_GOLDEN=1 rewrites what is expected; the difference is then read like code.</summary>
    public static readonly bool Updates = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Once = new(BuildOnce);

    public Workshop()
    {
        Copy(Path.Combine(GoldenFolder, "SmallReport", "seeds"), "seeds");
        Copy(Path.Combine(Checkout.Root, "templates"), "templates");
    }

    public TempFolder Root { get; } = new();

    /// <summary>One whose sound site stands already: built once, and copied for each test that goes on from it.</summary>
    public static Workshop Built()
    {
        var workshop = new Workshop();
        foreach (var (path, bytes) in SoundSite)
        {
            workshop.Root.Write($"site/{path}", bytes);
        }

        return workshop;
    }

    /// <summary>Every file of the site that the unbroken seeds give.</summary>
    public static IReadOnlyDictionary<string, byte[]> SoundSite => Once.Value;

    public (BuildResult Result, string Messages) Build(string? output = "site", bool strict = false, string? baseUrl = null)
    {
        var diagnostics = new DiagnosticBag();
        var result = new Pipeline(new BuildOptions(Root.Path, output, baseUrl, strict), diagnostics, _ => { }).Run();
        return (result, Said.By(diagnostics));
    }

    /// <summary>Every file of the built site with its bytes.</summary>
    public IReadOnlyDictionary<string, byte[]> Site() => FilesBelow(Root["site"]);

    public static IReadOnlyDictionary<string, byte[]> FilesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    /// <summary>Replaces words in a file that must hold them.</summary>
    public void Edit(string path, string old, string replacement)
    {
        var text = Root.Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Root.Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Puts another text in the report's place, as people do who know what they do.</summary>
    public void Freeze(string text)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        Root.Write($"{Report}/source.txt", text);
        var provenance = Root.Read($"{Report}/provenance.yaml");
        Root.Write($"{Report}/provenance.yaml", provenance[..provenance.IndexOf("sha256:", StringComparison.Ordinal)] + $"sha256: {hash}\n");
    }

    /// <summary>Records in the ledgers what has changed.</summary>
    public void Accept()
    {
        var diagnostics = new DiagnosticBag();
        new AddressAcceptance(Root.Path, diagnostics).Run(null, new DateOnly(2026, 1, 2), dryRun: false);
        Assert.False(diagnostics.HasErrors, Said.By(diagnostics));
    }

    /// <summary>A text in which something was edited, something taken out, and a section too; all of it accepted.</summary>
    public void Change()
    {
        Freeze(Root.Read($"{Report}/source.txt")
            .Replace("120.5亿元", "130.5亿元", StringComparison.Ordinal)
            .Replace("改造老旧小区3个。", "", StringComparison.Ordinal)
            .Replace("（二）加强政府建设\n推进政务公开,完善12345热线办理机制。\n", "", StringComparison.Ordinal));
        Edit($"{Report}/corrections.yaml", "  - quote: 推进政务公开\n    checkable: no\n    reason: 没有可查证的事项\n", "");
        Accept();
    }

    public void Dispose() => Root.Dispose();

    private static IReadOnlyDictionary<string, byte[]> BuildOnce()
    {
        using var workshop = new Workshop();
        Assert.False(workshop.Build().Result.Failed);
        return workshop.Site();
    }

    private void Copy(string from, string to)
    {
        foreach (var (path, bytes) in FilesBelow(from))
        {
            Root.Write($"{to}/{path}", bytes);
        }
    }
}
