using System.Threading.Channels;
using Baogao.Diagnostics;
using Baogao.Reading;

namespace Baogao;

/// <summary>Builds the site, and again whenever its seeds or templates change. What fails leaves the last good site where it is.</summary>
internal sealed class Rebuilds(BuildOptions options, LiveStates states, Action<BuildResult, IReadOnlyList<Diagnostic>> built) : IDisposable
{
    // Editors rename, truncate and write; version control writes many files: one build for all of it.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> watchers = [];

    public async Task Run(CancellationToken stop)
    {
        // Watched first: what is saved during a build leads to another.
        Watch();
        do
        {
            await Settled(stop);
            Build();
        }
        while (await changes.Reader.WaitToReadAsync(stop));
    }

    public void Dispose() => watchers.ForEach(w => w.Dispose());

    private void Watch()
    {
        foreach (var folder in RootFolder.Inputs.Select(f => Path.Combine(options.Root, f)).Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += Changed;
            watcher.Created += Changed;
            watcher.Deleted += Changed;
            watcher.Renamed += Changed;
            // Too many changes to be told one by one.
            watcher.Error += (_, _) => changes.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    private void Changed(object sender, FileSystemEventArgs change) => changes.Writer.TryWrite(true);

    private async Task Settled(CancellationToken stop)
    {
        while (changes.Reader.TryRead(out _))
        {
            await Task.Delay(Quiet, stop);
        }
    }

    private void Build()
    {
        var diagnostics = new DiagnosticBag();
        var result = new Pipeline(options, diagnostics, _ => { }).Run();
        var found = diagnostics.Sorted();
        built(result, found);
        var now = states.Now;
        states.Set(new LiveState(
            result.Replaced || now.Version == 0 ? now.Version + 1 : now.Version,
            result.Failed ? DiagnosticPrinter.Print([.. found]) : ""));
    }
}
