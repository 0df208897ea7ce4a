namespace Baogao;

/// <summary>What the pages that are being looked at must know: which build they show, and what is wrong with the seeds since.</summary>
/// <param name="Version">Counts the changes of what is shown.</param>
/// <param name="Problems">As in a terminal; empty when all is well.</param>
internal sealed record LiveState(int Version, string Problems);

/// <summary>The newest state, for any number of pages that wait for the next; and which pages those are.</summary>
internal sealed class LiveStates
{
    private static readonly IReadOnlyDictionary<string, ReadOnlyMemory<byte>> None = new Dictionary<string, ReadOnlyMemory<byte>>();

    private readonly Lock gate = new();
    private readonly List<string> open = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LiveState Now { get; private set; } = new(0, "");

    /// <summary>Files that are shown instead of those of the site, until that is built.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Previews { get; private set; } = None;

    /// <summary>The files of the site that somebody looks at.</summary>
    public IReadOnlySet<string> Open
    {
        get
        {
            lock (gate)
            {
                return open.ToHashSet(StringComparer.Ordinal);
            }
        }
    }

    public void Opened(string file)
    {
        lock (gate)
        {
            open.Add(file);
        }
    }

    public void Closed(string file)
    {
        lock (gate)
        {
            open.Remove(file);
        }
    }

    public void Set(LiveState state) => Set(state, None);

    /// <summary>To whoever looks at one of these, it is shown at once.</summary>
    public void Show(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> previews)
    {
        if (previews.Count > 0)
        {
            Set(new LiveState(Now.Version + 1, ""), previews);
        }
    }

    /// <returns>A state other than the one that is known.</returns>
    public async Task<LiveState> After(LiveState? known, CancellationToken stop)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (Now != known)
                {
                    return Now;
                }

                next = changed.Task;
            }

            await next.WaitAsync(stop);
        }
    }

    private void Set(LiveState state, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> previews)
    {
        lock (gate)
        {
            Previews = previews;
            if (state == Now)
            {
                return;
            }

            Now = state;
            changed.SetResult();
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
