using System.Diagnostics;
using System.Globalization;
using Baogao.Text;

namespace Baogao;

/// <summary>
/// What the last build was made from, and what it left: where both are as they were, nothing is to be done. Seeds and templates are known by
/// their content, files of the site by size and time, its folders by the time at which a name was last added or taken away. It stands in a folder that may be deleted at any moment.
/// </summary>
internal sealed class BuildMemory
{
    private const string Folder = ".baogao-cache";
    private const string Form = "baogao build 5";

    private readonly string site;
    private readonly string file;
    private readonly BuildOptions options;
    private readonly string inputs;
    private readonly Stopwatch clock = Stopwatch.StartNew();

    private BuildMemory(BuildOptions options, string output)
    {
        (site, file) = (SiteOf(options, output), FileOf(options, output));
        this.options = options;
        inputs = HashOf(options);
    }

    public static string SiteOf(BuildOptions options, string output) => SiteFolder.Resolved(Path.Combine(options.Root, output));

    /// <summary>Where what is remembered of a site stands.</summary>
    public static string FileOf(BuildOptions options, string output) =>
        Path.Combine(options.Root, Folder, StableHash.Of(SiteOf(options, output)).ToString("x16", CultureInfo.InvariantCulture));

    /// <summary>What cannot be read or written of it is not remembered.</summary>
    public static bool Attempt<T>(Func<T> work, out T? result)
    {
        try
        {
            result = work();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            result = default;
            return false;
        }
    }

    /// <returns>Null where seeds cannot be read: the build will say so.</returns>
    public static BuildMemory? Of(BuildOptions options) =>
        options.Out is { } output && Attempt(() => new BuildMemory(options, output), out var memory) ? memory : null;

    /// <returns>Null when there is something to build, or nothing to go by.</returns>
    public BuildResult? Recall() => Attempt(Unchanged, out var result) ? result : null;

    /// <summary>For a build without findings: others say theirs again each time. Where it cannot be written, the next build does all its work.</summary>
    public void Keep(BuildResult result) => Attempt(() => Write(result), out _);

    /// <summary>No file was added to the site or taken away since a build left it.</summary>
    public static bool AreFoldersAsLeft(BuildOptions options) => options.Out is { } output && Attempt(
        () => Read(FileOf(options, output)) is { } left && new SiteTraces(SiteOf(options, output)).OfFolders() == left.Folders,
        out var asLeft) && asLeft;

    private BuildResult? Unchanged()
    {
        if (new SiteUpdate(site).IsUnderWay || Read(file) is not { } left || left.Of != inputs || !Stands(left))
        {
            return null;
        }

        var numbers = left.Counts.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return new BuildResult(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], clock.Elapsed, Failed: false);
    }

    private bool Stands(Left left) => new SiteTraces(site) is var now && left.Traces == now.OfFiles() && left.Folders == now.OfFolders();

    private static Left? Read(string file) =>
        File.Exists(file) && File.ReadAllLines(file) is [Form, var of, var counts, var traces, var folders, var seal] && seal == SealOf([Form, of, counts, traces, folders])
            ? new Left(of, counts, traces, folders)
            : null;

    private bool Write(BuildResult result)
    {
        // What was saved during the build is in it, or is not: nobody knows. A file that is not ours would be taken for one from now on.
        var folders = result.Folders ?? new SiteTraces(site).OfFolders();
        if (HashOf(options) != inputs || (result.Folders is null && (SiteUpdate.Foreign(site).Count > 0 || new SiteTraces(site).HasOtherFolders())))
        {
            return false;
        }

        string[] lines = [Form, inputs, string.Create(CultureInfo.InvariantCulture, $"{result.Reports} {result.Pages} {result.Files} {result.Figures} {result.Commitments}"), result.Traces, folders];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // Whoever reads it while it is written finds no seal.
        File.WriteAllLines(file, [.. lines, SealOf(lines)]);
        return true;
    }

    private static string HashOf(BuildOptions options)
    {
        var hashes = InputHashes.Read(options.Root);
        return hashes.Of(hashes.Groups, VersionOf(options));
    }

    /// <summary>What a site depends on beside its seeds and templates.</summary>
    public static string VersionOf(BuildOptions options) => $"{typeof(BuildMemory).Module.ModuleVersionId} {options.BaseUrl} {options.MinTranslated}";

    private static string SealOf(IEnumerable<string> lines) => ContentHash.HexOf(lines);

    /// <param name="Of">What the site was made from.</param>
    /// <param name="Traces">Of its files.</param>
    private sealed record Left(string Of, string Counts, string Traces, string Folders);
}
