using System.Diagnostics;
using System.Security.Cryptography;
using Baogao.Tests.Golden;
using Xunit;

namespace Baogao.Tests.CommandLine;

/// <summary>Whatever becomes of a build over an existing site, a complete site stands in its place, without another run.</summary>
public sealed class KilledBuildTests
{
    private const int Moments = 50;

    [Fact]
    public async Task Killed_at_any_moment_the_old_site_or_the_new_one_is_complete()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "elsewhere two renames put the new site in place, and the next run finishes them");
        // Each has a site of its own: most of the time goes into starting programs.
        var killed = await Task.WhenAll(Enumerable.Range(2013, 2).Select(seed => Task.Run(() => KillAtMoments(new Random(seed), Moments / 2))));
        Assert.InRange(killed.Sum(), Moments / 2, Moments);
    }

    [Theory]
    [InlineData("disk/site")]
    [InlineData("disk")]
    public void A_full_disk_is_an_error_and_the_old_site_stays(string output)
    {
        using var workshop = new Workshop();
        Directory.CreateDirectory(workshop.Root["disk"]);
        Assert.SkipUnless(Command("mount", "-t", "tmpfs", "-o", "size=5m", "tmpfs", workshop.Root["disk"]), "a small disk can only be mounted by root on Linux");
        try
        {
            Assert.Equal(0, Cli.Run(workshop.Root, "build", "--out", output).ExitCode);
            var before = Complete(workshop.Root[output]);
            workshop.Root.Write("templates/assets/large.js", new byte[5_000_000]);
            workshop.Edit("templates/layout.sbn-html", "<body", "<body data-new=\"\"");
            var run = Cli.Run(workshop.Root, "build", "--out", output);
            Assert.Equal(1, run.ExitCode);
            Assert.Contains($"{output}: error BG801: the output folder cannot be written: the disk is full or broken", run.Error, StringComparison.Ordinal);
            Assert.Equal(before, Complete(workshop.Root[output]));
            File.Delete(workshop.Root["templates/assets/large.js"]);
            Assert.Equal(0, Cli.Run(workshop.Root, "build", "--out", output).ExitCode);
            Assert.NotEqual(before, Complete(workshop.Root[output]));
        }
        finally
        {
            Assert.True(Command("umount", workshop.Root["disk"]));
        }
    }

    /// <returns>How many builds still ran when they were killed.</returns>
    private static int KillAtMoments(Random random, int moments)
    {
        using var workshop = new Workshop();
        var (one, other) = TwoSites(workshop);
        var writing = TimeOfWriting(workshop);
        var killed = 0;
        for (var moment = 0; moment < moments; moment++)
        {
            Turn(workshop, moment);
            killed += KilledAfter(workshop, random.NextDouble() * writing) ? 1 : 0;
            Assert.Contains(Complete(workshop.Root["site"]), new[] { one, other });
        }

        Assert.Equal(0, Cli.Run(workshop.Root, "build").ExitCode);
        Assert.DoesNotContain(workshop.Root.Files(), f => f.StartsWith(".site", StringComparison.Ordinal));
        return killed;
    }

    // Two states of the seeds and templates, and the manifests of their sites; the first is built.
    private static (string One, string Other) TwoSites(Workshop workshop)
    {
        // A page that comes and goes has not been published for good: nobody accepted its address.
        File.Delete(workshop.Root["seeds/addresses.yaml"]);
        var manifests = new List<string>();
        foreach (var state in new[] { 1, 0 })
        {
            Turn(workshop, state);
            Assert.Equal(0, Cli.Run(workshop.Root, "build").ExitCode);
            manifests.Add(Complete(workshop.Root["site"]));
        }

        Assert.NotEqual(manifests[0], manifests[1]);
        return (manifests[0], manifests[1]);
    }

    // Every page changes, one comes and one goes.
    private static void Turn(Workshop workshop, int state)
    {
        var layout = workshop.Root.Read("templates/layout.sbn-html").Replace("<body data-state=\"\"", "<body", StringComparison.Ordinal);
        workshop.Root.Write("templates/layout.sbn-html", state % 2 == 0 ? layout : layout.Replace("<body", "<body data-state=\"\"", StringComparison.Ordinal));
        foreach (var (language, name) in new[] { ("zh", state % 2), ("zh", 1 - (state % 2)), ("en", state % 2), ("en", 1 - (state % 2)) })
        {
            var page = workshop.Root[$"seeds/pages/state-{name}.{language}.md"];
            File.Delete(page);
            if (name == state % 2)
            {
                File.WriteAllText(page, "# …\n");
            }
        }
    }

    /// <returns>False when the run had ended before.</returns>
    private static bool KilledAfter(Workshop workshop, TimeSpan wait)
    {
        using var build = BeginToWrite(workshop);
        var begun = Stopwatch.StartNew();
        while (!build.HasExited && begun.Elapsed < wait)
        {
            Assert.True(File.Exists(workshop.Root[$"site/{SiteUpdate.Manifest}"]), "there was a moment without a site");
            Thread.Sleep(1);
        }

        var running = !build.HasExited;
        build.Kill();
        build.WaitForExit();
        return running;
    }

    private static TimeSpan TimeOfWriting(Workshop workshop)
    {
        Turn(workshop, 1);
        using var build = BeginToWrite(workshop);
        var begun = Stopwatch.StartNew();
        build.WaitForExit();
        return begun.Elapsed;
    }

    private static Process BeginToWrite(Workshop workshop)
    {
        var build = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "baogao.dll"), "build", "--quiet"])
        {
            WorkingDirectory = workshop.Root.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        while (!build.HasExited && !Directory.Exists(workshop.Root[".site.baogao-new"]))
        {
            Thread.Sleep(1);
        }

        return build;
    }

    // Every file is the one that the manifest names, and none is there that it does not name.
    private static string Complete(string site)
    {
        var manifest = File.ReadAllText(Path.Combine(site, SiteUpdate.Manifest));
        var found = Workshop.FilesBelow(site).Where(f => f.Key != SiteUpdate.Manifest).Select(f => $"{Convert.ToHexStringLower(SHA256.HashData(f.Value))}  {f.Key}");
        Assert.Equal(manifest.TrimEnd().Split('\n').Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        return manifest;
    }

    private static bool Command(string name, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardError = true });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
