using Baogao.Tests.Golden;
using Baogao.Tests.House;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.CommandLine;

/// <summary>Same seeds, same bytes: whatever the folder, time zone, culture and number of cores. (The clock is kept out by House.)</summary>
public sealed class ReproducibilityTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Here = new(() => Build("here", new Dictionary<string, string> { ["TZ"] = "UTC", ["LANG"] = "C.UTF-8", ["DOTNET_PROCESSOR_COUNT"] = "2" }));

    [Theory]
    [InlineData("Asia/Shanghai", "zh_CN.UTF-8", "1")]
    [InlineData("America/St_Johns", "tr_TR.UTF-8", "7")]
    [InlineData("Pacific/Kiritimati", "ar_SA.UTF-8", "2")]
    public void Our_report_builds_to_the_same_bytes_everywhere(string zone, string language, string cores)
    {
        var there = Build("a folder/of another name", new Dictionary<string, string> { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language, ["DOTNET_PROCESSOR_COUNT"] = cores });
        Assert.Equal(Here.Value.Keys.Order(StringComparer.Ordinal), there.Keys.Order(StringComparer.Ordinal));
        Assert.All(Here.Value, file => Assert.True(file.Value.AsSpan().SequenceEqual(there[file.Key]), file.Key));
    }

    private static IReadOnlyDictionary<string, byte[]> Build(string name, Dictionary<string, string> environment)
    {
        using var folder = new TempFolder();
        var output = folder[name];
        var run = Cli.Run(Repository.Root, environment, "build", "--out", output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Workshop.FilesBelow(output);
    }
}
