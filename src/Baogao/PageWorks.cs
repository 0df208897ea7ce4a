using Baogao.Model;
using Baogao.Rendering;
using Baogao.Text;
using Baogao.Verifying;

namespace Baogao;

/// <summary>Makes pages and looks at them, or leaves them where an earlier build has put them.</summary>
/// <param name="memory">Null to make all of them.</param>
/// <param name="places">Null to remember no place.</param>
/// <param name="site">The folder in which they stand.</param>
internal sealed class PageWorks(SiteRenderer renderer, SiteVerifier verifier, PageMemory? memory, PlaceMemory? places, string site, StageTimes times)
{
    private readonly Dictionary<string, SiteFile> inPieces = new(StringComparer.Ordinal);
    private string place = "";
    private List<string> paths = [];
    private List<string> hashes = [];
    private TraceSum traces = new();
    private bool quotesOthers;

    /// <summary>Of what all pages depend on beside what they show: the program, templates and words of the interface, where the site will stand.</summary>
    public static byte[] StampOf(string baseUrl, TemplateSet templates) => ContentHash.Of(
    [
        typeof(PageWorks).Module.ModuleVersionId.ToString(),
        baseUrl,
        .. templates.Files.SelectMany(f => new[] { f.Path, f.Text }),
        .. templates.Strings.SelectMany(s => s.Value.SelectMany(w => new[] { s.Key, w.Key, w.Value })),
    ]);

    /// <summary>Pages that were left where they stood.</summary>
    public int Standing { get; private set; }

    /// <summary>Whether anything is remembered of the pages of a place.</summary>
    public bool Knows(string of) => memory?.Knows(of) == true;

    /// <summary>Files of a place will be asked for.</summary>
    public void Load(string of) => memory?.Load(of);

    /// <returns>Null where its template failed.</returns>
    public SiteFile? Make(Page page)
    {
        if (memory is null)
        {
            return times.Rendering(() => renderer.Render(page));
        }

        var digest = times.Rendering(() => PageDigest.Of(page));
        return Recall(page.Path, digest) is { } standing ? standing
            : times.Rendering(() => renderer.Render(page)) is { } file ? file with { Digest = digest } : null;
    }

    /// <returns>Null where no such file stands as it was made of that.</returns>
    public SiteFile? Recall(string path, string digest) =>
        memory?.Recall(path, digest) is { } kept ? new SiteFile(path, ReadOnlyMemory<byte>.Empty) { Digest = digest, Kept = kept } : null;

    /// <summary>The part of the looking that can be done on any thread.</summary>
    /// <returns>Null for what is no page, and for one that stands.</returns>
    public PageLook? Read(SiteFile file) => IsToBeRead(file) ? times.Verifying(() => verifier.Read(file)) : null;

    public static bool IsToBeRead(SiteFile file) => file.IsPage && file.Kept is null;

    /// <summary>File by file, in their order.</summary>
    /// <param name="page">What <see cref="Read"/> gave.</param>
    /// <param name="trace">What it left on the disk; null where it is not there, or not whole.</param>
    public void Look(SiteFile file, PageLook? page, FileTrace? trace)
    {
        if (file.Place.Length > 0)
        {
            Gather(file, trace);
        }

        if (file.Kept is { } kept)
        {
            times.Verifying(() => Recall(file, kept.Facts));
            memory?.Add(file, kept.Trace, kept.Facts.Span);
            Standing += file.IsPage ? 1 : 0;
            return;
        }

        Note(file, page?.Facts.Quotes ?? []);
        times.Verifying(() => verifier.Look(file, page));
        if (file.Piece != Piece.Whole && file.Digest.Length > 0)
        {
            inPieces[file.Path] = file;
        }
        else if (trace is not null && file.Digest.Length > 0)
        {
            memory?.Add(file, trace, page?.Facts.ToBytes());
        }
    }

    /// <summary>A file that came in pieces, the last of them with a digest of what it is made of.</summary>
    public void Finish(string path, FileTrace trace)
    {
        if (inPieces.TryGetValue(path, out var file))
        {
            memory?.Add(file, trace, []);
        }
    }

    /// <summary>All files of a place that stand as they were left.</summary>
    public void Keep(StandingFilesOfPlace standing)
    {
        EndPlace();
        times.Verifying(() => verifier.Recall(standing.Files.Links, path => BuiltSite.Read(site, path)));
        memory?.Keep(standing.Place);
        Standing += standing.Files.Pages;
    }

    /// <summary>No more files of the place under way will come.</summary>
    public void EndPlace()
    {
        var links = times.Verifying(verifier.EndPlace);
        if (paths.Count > 0 && paths.Count == traces.Count && !quotesOthers)
        {
            places?.Write(place, paths, hashes, traces, links);
        }

        (place, paths, hashes, traces, quotesOthers) = ("", [], [], new(), false);
    }

    // Of a place that quotes another the words must be looked for again where that one changes.
    private void Note(SiteFile page, IReadOnlyList<Target> quotes) =>
        quotesOthers |= page.Place.Length > 0 && quotes.Any(q => !q.Path.Contains($"/{page.Place}/", StringComparison.Ordinal));

    // Where one cannot be written, there are fewer traces than paths.
    private void Gather(SiteFile file, FileTrace? trace)
    {
        if (file.Place != place)
        {
            EndPlace();
            place = file.Place;
        }

        paths.Add(file.Path);
        hashes.Add(trace?.Hash ?? "");
        if (trace is not null)
        {
            traces.Add(file.Path, trace);
        }
    }

    private void Recall(SiteFile file, ReadOnlyMemory<byte> facts)
    {
        if (file.IsPage)
        {
            var learned = PageFacts.Of(facts);
            Note(file, learned.Quotes);
            verifier.Recall(file, learned, () => BuiltSite.Read(site, file.Path));
        }
        else
        {
            verifier.Recall(file, () => BuiltSite.Read(site, file.Path));
        }
    }
}
