using System.Globalization;
using Baogao.Benchmarks;
using BenchmarkDotNet.Running;

const string Usage = """
    What is claimed about speed, measured again.

      seed          build the site of seeds/ as a user does, from nothing and with no change: the whole process (without a word: this)
      build N [FOLDER]
                    build the archive of N reports: the whole process, and each stage; again after one sentence has changed, and after nothing has
      serve         from saving a translation to the page that is loaded again
      text          from text to facts, on one core and warm
      pages         what is done for each page, on one core and warm: rendering, digest, verifying
      render N [FOLDER]
                    from templates to files alone, for the archive of N reports, and Hugo and cp with as many of the same words, in turn
      search        the search index of a hundred times the seed: sentences a second on one core, its size, the time of queries
      archive N DIR [FOLDER]
                    write the seeds of N reports into a folder: the repository's own, and those of FOLDER, as other places and years
      hugo N [FOLDER]
                    the archive of N reports, built by Baogao from text and by Hugo from as many pages of the same words, in turn
      pool FOLDER   import and build every report of a folder: pages, warnings, seconds, and the numbers of each report
    """;

switch (args)
{
    case [] or ["seed"]:
        return SiteBuild.Run();
    case ["text", .. var options]:
        BenchmarkRunner.Run<TextToFacts>(args: options);
        return 0;
    case ["pages", .. var options]:
        BenchmarkRunner.Run<HotPaths>(args: options);
        return 0;
    case ["serve"]:
        return await ServeLatency.Run();
    case ["render", var reports, .. var texts] when int.TryParse(reports, CultureInfo.InvariantCulture, out var n):
        return RenderingRace.Run(n, texts.FirstOrDefault());
    case ["search"]:
        return SearchBuild.Run();
    case ["archive", var reports, var folder, .. var texts] when int.TryParse(reports, CultureInfo.InvariantCulture, out var n):
        Archive.Write(folder, n, Original.All(texts.FirstOrDefault()));
        return 0;
    case ["build", var reports, .. var texts] when int.TryParse(reports, CultureInfo.InvariantCulture, out var n):
        return ArchiveBuild.Run(n, texts.FirstOrDefault());
    case ["hugo", var reports, .. var texts] when int.TryParse(reports, CultureInfo.InvariantCulture, out var n):
        return HugoRace.Run(n, texts.FirstOrDefault());
    case ["pool", var folder]:
        return ReportPool.Run(folder);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
