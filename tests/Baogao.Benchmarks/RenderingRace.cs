using System.Diagnostics;
using System.Globalization;
using Baogao.Model;

namespace Baogao.Benchmarks;

/// <summary>
/// From templates to files on the disk and nothing else, against Hugo with as many pages of the same words, and against cp, which writes the
/// same bytes to as many files: A B C A B C.
/// </summary>
internal static class RenderingRace
{
    private const int Rounds = 5;

    public static int Run(int reports, string? texts)
    {
        using var scratch = new Scratch();
        Archive.Write(Directory.CreateDirectory(scratch["archive"]).FullName, reports, Original.All(texts));
        var site = SitePages.Of(scratch["archive"]);
        // The first time, what renders is itself compiled.
        var cold = Render(site, scratch["rendered"]);
        var pages = HugoSite.Write(scratch["rendered"], scratch["hugo"]);
        var (ours, theirs, copies) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            // A new folder each time: where many files have just been deleted, ext4 is slow to make others.
            ours.Add(Render(site, scratch[$"site{round}"]));
            theirs.Add(MeasuredProcess.Run("hugo", "--quiet", "--source", scratch["hugo"], "--destination", scratch[$"public{round}"]).Wall.TotalSeconds);
            copies.Add(MeasuredProcess.Run("cp", "-r", scratch["rendered"], scratch[$"copy{round}"]).Wall.TotalSeconds);
        }

        Print("Baogao, first time", pages, cold);
        Print("Baogao", pages, Median(ours));
        Print("Hugo", pages, Median(theirs));
        Print("cp", pages, Median(copies));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Baogao's pages a second are {Median(theirs) / Median(ours):0.00} times Hugo's, and could be {Median(theirs) / Median(copies):0.0} times if rendering took no time"));
        return 0;
    }

    private static double Render(SitePages site, string folder)
    {
        var clock = Stopwatch.StartNew();
        Parallel.ForEach(site.Pages, page => Write(folder, site.Renderer.Render(page) ?? throw new InvalidOperationException(page.Path)));
        return clock.Elapsed.TotalSeconds;
    }

    private static void Write(string folder, SiteFile file)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Content.ToArray());
    }

    private static void Print(string name, int pages, double seconds) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-18} {pages:#,0} pages, {seconds:0.00} s, {pages / seconds:#,0} pages a second"));

    private static double Median(List<double> seconds) => seconds.Order().ElementAt(seconds.Count / 2);
}
