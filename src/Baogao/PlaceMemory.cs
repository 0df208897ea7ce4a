using System.Collections.Concurrent;
using System.Text;
using Baogao.Model;
using Baogao.Reading;
using Baogao.Text;
using Baogao.Translating;

namespace Baogao;

/// <summary>
/// What each place gave to the last site, with a hash of all that it was made from. Where that is the same again, and every file stands as it
/// was left, its reports are not read and its files not made. It stands in files that may be deleted or spoilt at any moment; what is not as it was written counts for nothing.
/// </summary>
internal sealed class PlaceMemory : IDisposable
{
    private const string Suffix = ".place";
    private const string New = ".new";

    // Another version of the program may write records of another form.
    private static readonly byte[] Form = Encoding.UTF8.GetBytes($"baogao place {typeof(PlaceMemory).Module.ModuleVersionId}\n");

    private static readonly int Start = Form.Length + ContentHash.Length;

    private readonly string folder;
    private readonly BuildOptions options;
    private readonly InputHashes inputs;
    private readonly Lazy<string> common;
    private readonly Lazy<string> english;
    // Of this build, and whether what is remembered of each was written anew.
    private readonly ConcurrentDictionary<string, bool> places = new(StringComparer.Ordinal);

    private PlaceMemory(BuildOptions options, string folder, InputHashes inputs, string shared)
    {
        (this.options, this.folder, this.inputs) = (options, folder, inputs);
        common = new(() => inputs.Of(inputs.Groups.Where(g => !IsOfOnePlace(g)), BuildMemory.VersionOf(options), shared));
        english = new(() => inputs.Of(SeedPaths.EnglishName));
        Directory.CreateDirectory(folder);
    }

    /// <param name="inputs">As they were before anything was read.</param>
    /// <param name="shared">What else all places depend on.</param>
    /// <returns>Null where nothing can be kept.</returns>
    public static PlaceMemory? Open(BuildOptions options, string output, InputHashes inputs, string shared) =>
        BuildMemory.Attempt(() => new PlaceMemory(options, BuildMemory.FileOf(options, output) + ".places", inputs, shared), out var memory) ? memory : null;

    /// <summary>Of the English of all reports.</summary>
    public string English => english.Value;

    /// <summary>Of all that a place is made from, other reports' English apart.</summary>
    /// <param name="reports">All of the place's.</param>
    public string KeyOf(IReadOnlyList<Provenance> reports) =>
        inputs.Of(reports.Select(r => SeedPaths.Report(r.Id)).Prepend(SeedPaths.PlaceAddresses(reports[0].PlaceId)), common.Value);

    /// <summary>Of all that the pages of a report are made from.</summary>
    /// <param name="place">What it is called there: as its newest report says.</param>
    public string KeyOf(Report report, LocalizedText place, TranslationMemory memory) => inputs.Of(
        [SeedPaths.Report(report.Provenance.Id)],
        [common.Value, place.Zh, place.En ?? "", report.English.Asked.Count > 0 ? memory.HashOf(report.English.Asked) : ""]);

    /// <returns>What the place gave to the last site; null where nothing is known of it.</returns>
    public PlaceRecord? Before(string place) => BuildMemory.Attempt(() => Read(place), out var record) ? record : null;

    /// <param name="record">From <see cref="Before"/>.</param>
    /// <param name="memory">Asked only where some report's English has changed, and words of this place may take it over.</param>
    /// <param name="stands">Gives the file of a path and digest, or null where it must be made.</param>
    /// <returns>Null where the place must be made; else its files in the record's order.</returns>
    public IReadOnlyList<SiteFile>? Recall(string place, PlaceRecord record, string key, TranslationMemory memory, Func<string, string, SiteFile?> stands)
    {
        if (record.Key != key || !IsEnglishAsItWas(record, memory) || Standing(record.Files, stands) is not { } files)
        {
            return null;
        }

        places.TryAdd(place, false);
        if (record.Asked.Count > 0 && record.English != English)
        {
            Write(place, record with { English = English });
        }

        return files;
    }

    /// <summary>The parts of the reports of which all that they were made from is as it was, and every file stands.</summary>
    /// <param name="keys">Of the reports, by their ids.</param>
    /// <returns>By their names.</returns>
    public static ILookup<string, StandingPart> Parts(PlaceRecord record, IReadOnlyDictionary<string, string> keys, Func<string, string, SiteFile?> stands)
    {
        var same = record.Reports.Where(r => keys.GetValueOrDefault(r.Id) == r.Key).SelectMany(r => record.Files.Where(f => f.Part.EndsWith($" {r.Id}", StringComparison.Ordinal)).GroupBy(_ => r.Id, StringComparer.Ordinal));
        return same.SelectMany(files => Standing([.. files], stands) is { } found ? files.Zip(found) : [])
            .ToLookup(f => f.First.Part, f => new StandingPart(f.Second, f.First.Listed), StringComparer.Ordinal);
    }

    private static List<SiteFile>? Standing(IReadOnlyCollection<RecordedFile> recorded, Func<string, string, SiteFile?> stands) =>
        recorded.AsParallel().AsOrdered().Select(f => stands(f.Path, f.Digest)).OfType<SiteFile>().ToList() is var files && files.Count == recorded.Count ? files : null;

    public void Write(string place, PlaceRecord record) => BuildMemory.Attempt(
        () =>
        {
            using var file = new FileStream(FileOf(place) + New, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
            file.Write(Form);
            file.Write(new byte[ContentHash.Length]);
            record.Write(file);
            file.Position = Start;
            var hash = ContentHash.Of(file);
            file.Position = Form.Length;
            file.Write(hash);
            return places[place] = true;
        },
        out _);

    /// <summary>The site is in its place. What was saved during the build is in it, or is not: then nobody knows what it was made from.</summary>
    public void Keep()
    {
        if (BuildMemory.Attempt(() => InputHashes.Read(options.Root), out var now) && now!.Of(now.Groups) == inputs.Of(inputs.Groups))
        {
            BuildMemory.Attempt(Replace, out _);
        }
    }

    /// <summary>Takes away what was not kept.</summary>
    public void Dispose() => BuildMemory.Attempt(
        () =>
        {
            Directory.EnumerateFiles(folder, "*" + New).ToList().ForEach(File.Delete);
            return true;
        },
        out _);

    private bool IsEnglishAsItWas(PlaceRecord record, TranslationMemory memory) =>
        record.Asked.Count == 0 || record.English == English || record.Answers == memory.HashOf(record.Asked);

    private bool Replace()
    {
        foreach (var (place, _) in places.Where(p => p.Value))
        {
            File.Move(FileOf(place) + New, FileOf(place), overwrite: true);
        }

        foreach (var file in Directory.EnumerateFiles(folder).Where(f => !places.ContainsKey(Path.GetFileNameWithoutExtension(f))).ToList())
        {
            File.Delete(file);
        }

        return true;
    }

    // The form, a hash of the record, and the record.
    private PlaceRecord? Read(string place)
    {
        if (!File.Exists(FileOf(place)))
        {
            return null;
        }

        using var file = File.OpenRead(FileOf(place));
        var head = new byte[Start];
        if (file.ReadAtLeast(head, Start, throwOnEndOfStream: false) < Start || !head.AsSpan().StartsWith(Form) || !head.AsSpan(Form.Length).SequenceEqual(ContentHash.Of(file)))
        {
            return null;
        }

        file.Position = Start;
        return PlaceRecord.Read(file);
    }

    private string FileOf(string place) => Path.Combine(folder, place + Suffix);

    // Synonyms are the search index's, which is made each time; what is kept for it says what was looked for.
    private static bool IsOfOnePlace(string group) =>
        group.StartsWith($"{SeedPaths.Reports}/", StringComparison.Ordinal) || group.StartsWith($"{SeedPaths.Places}/", StringComparison.Ordinal) || group == SeedPaths.Synonyms;
}
