using System.Globalization;
using Baogao.Benchmarks;
using BenchmarkDotNet.Running;

const string Usage = """
    What is claimed about speed, measured again.

      seed          build the site of seeds/ as a user does, from nothing and with no change: the whole process (without a word: this)
      build N [FOLDER]
                    build the archive of N reports: the whole process, and each stage
      text          from text to facts, on one core and warm
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
