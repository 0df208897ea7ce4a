using System.Diagnostics;
using System.Globalization;
using Baogao.Reading;

namespace Baogao.Benchmarks;

/// <summary>From saving a translation of the seed to the moment at which the page that somebody looks at is told to load itself, and has been sent again.</summary>
internal static class ServeLatency
{
    private const int Edits = 9;
    private const string Page = "/en/xuhui/2013/c1-s0/";
    private const string Words = "The year 2012 was";

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    public static async Task<int> Run()
    {
        using var scratch = new Scratch();
        var program = PublishedProgram.Make(scratch["program"]);
        Repository.CopySeeds(Directory.CreateDirectory(scratch["root"]).FullName, withReports: true);
        using var serving = Process.Start(new ProcessStartInfo(program.File, ["serve", "--root", scratch["root"], "--port", "0"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri((await serving.StandardOutput.ReadLineAsync())!) };
            using var events = new StreamReader(await client.GetStreamAsync($".baogao/events?page={Page}"));
            await Next(events, state => !state.Contains("\"version\":0", StringComparison.Ordinal));
            var file = Path.Combine(scratch["root"], SeedPaths.English("xuhui-2013"));
            var before = await File.ReadAllTextAsync(file);
            var times = new List<double>();
            for (var i = 0; i < Edits; i++)
            {
                // Long enough for the rest of the site to be built.
                await Task.Delay(Between);
                await File.WriteAllTextAsync(file, before.Replace(Words, $"{Words} {(i % 2 == 0 ? "indeed" : "truly")}", StringComparison.Ordinal));
                var clock = Stopwatch.StartNew();
                await Next(events, _ => true);
                _ = await client.GetStringAsync(Page);
                times.Add(clock.Elapsed.TotalMilliseconds);
            }

            // Of the first ones the program itself is still being compiled.
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"saved to loaded: {times.Order().ElementAt(Edits / 2):0} ms (median of {Edits}: {string.Join(", ", times.Select(t => t.ToString("0", CultureInfo.InvariantCulture)))})"));
            return 0;
        }
        finally
        {
            serving.Kill();
        }
    }

    private static async Task Next(StreamReader events, Func<string, bool> wanted)
    {
        while (await events.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal) && wanted(line))
            {
                return;
            }
        }
    }
}
