using Baogao.Benchmarks;
using BenchmarkDotNet.Running;

const string Usage = """
    What is claimed about speed, measured again.

      seed          build the site of seeds/ as a user does: wall time and memory of the whole process (without a word: this)
      text          from text to facts, on one core and warm
      search        the search index of a hundred times the seed: sentences a second on one core, its size, the time of queries
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
    case ["pool", var folder]:
        return ReportPool.Run(folder);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
