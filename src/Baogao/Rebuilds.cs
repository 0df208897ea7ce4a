using System.Threading.Channels;
using Baogao.Diagnostics;
using Baogao.Reading;

namespace Baogao;

/// <summary>
/// Builds the site, and again whenever its seeds or templates change; the pages that somebody looks at are shown before the rest is built.
/// What fails leaves the last good site where it is.
/// </summary>
internal sealed class Rebuilds(BuildOptions options, LiveStates states, Action<BuildResult, IReadOnlyList<Diagnostic>> built) : IDisposable
{
    // Editors rename, truncate and write; version control writes many files: one build for all of it.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    // A browser that loads a preview needs the processor more than the rest of the site does.
    private static readonly TimeSpan Loading = TimeSpan.FromMilliseconds(250);

    // For another build of the same folder to end.
    private static readonly TimeSpan Waiting = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> changes = NewChannel();
    private readonly Channel<bool> previewed = NewChannel();
    private readonly List<FileSystemWatcher> watchers = [];
    private int changeCount;
    private bool isReplaced;
    private bool isBusy;

    public async Task Run(CancellationToken stop)
    {
        // Watched first: what is saved during a build leads to another.
        Watch();
        previewed.Writer.TryWrite(true);
        // A preview waits for no build, but the build that makes it true for the preview.
        await await Task.WhenAny(Each(changes, () => Quiet, Show, stop), Each(previewed, () => isBusy ? Waiting : states.Previews.Count > 0 ? Loading : Quiet, Build, stop));
    }

    public void Dispose() => watchers.ForEach(w => w.Dispose());

    private static Channel<bool> NewChannel() => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private static async Task Each(Channel<bool> signals, Func<TimeSpan> pause, Action work, CancellationToken stop)
    {
        while (await signals.Reader.WaitToReadAsync(stop))
        {
            while (signals.Reader.TryRead(out _))
            {
                await Task.Delay(pause(), stop);
            }

            await Task.Run(work, stop);
        }
    }

    private void Watch()
    {
        foreach (var folder in RootFolder.Inputs.Select(f => Path.Combine(options.Root, f)).Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Change();
            watcher.Created += (_, _) => Change();
            watcher.Deleted += (_, _) => Change();
            watcher.Renamed += (_, _) => Change();
            // Too many changes to be told one by one.
            watcher.Error += (_, _) => Change();
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    private void Change()
    {
        Interlocked.Increment(ref changeCount);
        changes.Writer.TryWrite(true);
    }

    private void Show()
    {
        var (files, errors) = new Preview(options).Of(states.Open);
        if (errors.Count > 0)
        {
            states.Set(states.Now with { Problems = DiagnosticPrinter.Print([.. errors]) });
        }
        else
        {
            states.Show(files);
        }

        previewed.Writer.TryWrite(true);
    }

    private void Build()
    {
        var seen = Volatile.Read(ref changeCount);
        var diagnostics = new DiagnosticBag();
        var result = new Pipeline(options, diagnostics, _ => { }).Run();
        var found = diagnostics.Sorted();
        built(result, found);
        isReplaced |= result.Replaced;
        isBusy = found.Any(d => d.Code == Problems.OutputBusy("").Code);
        if (isBusy)
        {
            previewed.Writer.TryWrite(true);
        }

        if (seen != Volatile.Read(ref changeCount))
        {
            // Something newer is shown already, or will be.
            return;
        }

        var now = states.Now;
        states.Set(new LiveState(
            now.Version == 0 || IsOther() ? now.Version + 1 : now.Version,
            result.Failed ? DiagnosticPrinter.Print([.. found]) : ""));
        isReplaced = false;
    }

    // What was previewed is not loaded again where the site came out so.
    private bool IsOther() => states.Previews.Count == 0 ? isReplaced
        : states.Previews.Any(p => BuiltSite.Read(BuildMemory.SiteOf(options, options.Out ?? ""), p.Key) is not { } built || !p.Value.Span.SequenceEqual(built));
}
