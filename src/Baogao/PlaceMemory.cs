using System.Collections.Concurrent;
using System.Text;
using Baogao.Model;
using Baogao.Reading;
using Baogao.Text;
using Baogao.Translating;
using Baogao.Verifying;

namespace Baogao;

/// <summary>
/// What each place gave to the last site, with a hash of all that it was made from. Where that is the same again, and every file stands as it
/// was left, its reports are not read and its files not made. It stands in files that may be deleted or spoilt at any moment; what is not as it was written counts for nothing.
/// </summary>
internal sealed class PlaceMemory : IDisposable
{
    private const string Suffix = ".place";
    private const string OfFiles = ".files";
    private const string OfParts = ".parts";
    private const string New = ".new";

    // Another version of the program may write records of another form.
    private static readonly byte[] Form = Encoding.UTF8.GetBytes($"baogao place {typeof(PlaceMemory).Module.ModuleVersionId}\n");

    private static readonly int Start = Form.Length + ContentHash.Length;

    private readonly string folder;
    private readonly SiteTraces site;
    private readonly BuildOptions options;
    private readonly InputHashes inputs;
    private readonly Lazy<string> common;
    private readonly Lazy<string> english;
    private readonly ConcurrentBag<string> places = [];
    private readonly ConcurrentDictionary<string, string> made = new(StringComparer.Ordinal);

    private PlaceMemory(BuildOptions options, string output, InputHashes inputs, string shared)
    {
        (this.options, this.inputs) = (options, inputs);
        folder = BuildMemory.FileOf(options, output) + ".places";
        site = new SiteTraces(BuildMemory.SiteOf(options, output));
        common = new(() => inputs.Of(inputs.Groups.Where(g => !IsOfOnePlace(g)), BuildMemory.VersionOf(options), shared));
        english = new(() => inputs.Of(SeedPaths.EnglishName));
        Directory.CreateDirectory(folder);
    }

    /// <param name="inputs">As they were before anything was read.</param>
    /// <param name="shared">What else all places depend on.</param>
    /// <returns>Null where nothing can be kept.</returns>
    public static PlaceMemory? Open(BuildOptions options, string output, InputHashes inputs, string shared) =>
        BuildMemory.Attempt(() => new PlaceMemory(options, output, inputs, shared), out var memory) ? memory : null;

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
    public PlaceRecord? Before(string place) => BuildMemory.Attempt(() => Read(FileOf(place, Suffix), PlaceRecord.Read), out var record) ? record : null;

    /// <param name="record">From <see cref="Before"/>.</param>
    /// <param name="memory">Asked only where some report's English has changed, and words of this place may take it over.</param>
    /// <returns>Null where the place must be made, or one of its files does not stand as it was left.</returns>
    public PlaceFiles? Recall(string place, PlaceRecord record, string key, TranslationMemory memory)
    {
        if (record.Key != key || !IsEnglishAsItWas(record, memory) || !BuildMemory.Attempt(() => Standing(place, record), out var files) || files is null)
        {
            return null;
        }

        places.Add(place);
        if (record.Asked.Count > 0 && record.English != English)
        {
            Write(place, record with { English = English });
        }

        return files;
    }

    /// <summary>The parts of the reports of which all that they were made from is as it was, and every file stands.</summary>
    /// <param name="keys">Of the reports, by their ids.</param>
    /// <param name="stands">Gives the file of a path and digest, or null where it must be made.</param>
    /// <returns>By their names.</returns>
    public ILookup<string, StandingPart> Parts(string place, PlaceRecord record, IReadOnlyDictionary<string, string> keys, Func<string, string, SiteFile?> stands)
    {
        if (!BuildMemory.Attempt(() => Read(FileOf(place, OfParts), PlaceParts.Read), out var parts) || parts is null || parts.Made != record.Made)
        {
            return PlaceTurn.NoParts;
        }

        var same = record.Unchanged(keys).SelectMany(id => parts.Files.Where(f => f.Part.EndsWith($" {id}", StringComparison.Ordinal)).GroupBy(_ => id, StringComparer.Ordinal));
        return same.SelectMany(files => Standing([.. files], stands) is { } found ? files.Zip(found) : [])
            .ToLookup(f => f.First.Part, f => new StandingPart(f.Second, f.First.Listed), StringComparer.Ordinal);
    }

    private static List<SiteFile>? Standing(IReadOnlyCollection<RecordedFile> recorded, Func<string, string, SiteFile?> stands) =>
        recorded.AsParallel().AsOrdered().Select(f => stands(f.Path, f.Digest)).OfType<SiteFile>().ToList() is var files && files.Count == recorded.Count ? files : null;

    public void Write(string place, PlaceRecord record)
    {
        if (BuildMemory.Attempt(() => Write(FileOf(place, Suffix), record.Write), out _))
        {
            places.Add(place);
        }
    }

    /// <summary>A place that was made anew.</summary>
    public void Write(string place, PlaceRecord record, PlaceParts parts)
    {
        if (BuildMemory.Attempt(() => Write(FileOf(place, OfParts), parts.Write), out _))
        {
            Write(place, record);
        }
    }

    /// <summary>A place is made anew.</summary>
    /// <param name="of">Of all that its files are made of.</param>
    public void Begin(string place, string of) => made[place] = of;

    /// <summary>Its files were written.</summary>
    public void Write(string place, IReadOnlyList<string> paths, IReadOnlyList<string> hashes, TraceSum traces, LinkNames links) =>
        BuildMemory.Attempt(() => Write(FileOf(place, OfFiles), new PlaceFiles(made[place], paths, hashes, traces, links).Write), out _);

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
        var known = places.ToHashSet(StringComparer.Ordinal);
        foreach (var file in known.SelectMany(p => new[] { FileOf(p, OfParts), FileOf(p, OfFiles), FileOf(p, Suffix) }).Where(f => File.Exists(f + New)))
        {
            File.Move(file + New, file, overwrite: true);
        }

        foreach (var file in Directory.EnumerateFiles(folder).Where(f => !known.Contains(Path.GetFileNameWithoutExtension(f))).ToList())
        {
            File.Delete(file);
        }

        return true;
    }

    private PlaceFiles? Standing(string place, PlaceRecord record) =>
        Read(FileOf(place, OfFiles), PlaceFiles.Read) is { } files && files.Made == record.Made && site.Of(files.Paths).ToString() == files.Traces.ToString() ? files : null;

    // The form, a hash of what follows, and that.
    private static bool Write(string to, Action<Stream> write)
    {
        using var file = new FileStream(to + New, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        file.Write(Form);
        file.Write(new byte[ContentHash.Length]);
        write(file);
        file.Position = Start;
        var hash = ContentHash.Of(file);
        file.Position = Form.Length;
        file.Write(hash);
        return true;
    }

    private static T? Read<T>(string from, Func<Stream, T> read)
        where T : class
    {
        if (!File.Exists(from))
        {
            return null;
        }

        using var file = File.OpenRead(from);
        var head = new byte[Start];
        if (file.ReadAtLeast(head, Start, throwOnEndOfStream: false) < Start || !head.AsSpan().StartsWith(Form) || !head.AsSpan(Form.Length).SequenceEqual(ContentHash.Of(file)))
        {
            return null;
        }

        file.Position = Start;
        return read(file);
    }

    private string FileOf(string place, string suffix) => Path.Combine(folder, place + suffix);

    // Synonyms are the search index's, which is made each time; what is kept for it says what was looked for.
    private static bool IsOfOnePlace(string group) =>
        group.StartsWith($"{SeedPaths.Reports}/", StringComparison.Ordinal) || group.StartsWith($"{SeedPaths.Places}/", StringComparison.Ordinal) || group == SeedPaths.Synonyms;
}
