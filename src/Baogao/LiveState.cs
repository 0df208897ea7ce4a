namespace Baogao;

/// <summary>What the pages that are being looked at must know: which build they show, and what is wrong with the seeds since.</summary>
/// <param name="Version">Counts the builds that changed the site.</param>
/// <param name="Problems">As in a terminal; empty when all is well.</param>
internal sealed record LiveState(int Version, string Problems);

/// <summary>The newest state, for any number of pages that wait for the next.</summary>
internal sealed class LiveStates
{
    private readonly Lock gate = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LiveState Now { get; private set; } = new(0, "");

    public void Set(LiveState state)
    {
        lock (gate)
        {
            if (state == Now)
            {
                return;
            }

            Now = state;
            changed.SetResult();
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
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
}
