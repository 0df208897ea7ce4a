namespace Baogao;

/// <summary>Does work ahead of what is asked for, and never more than a few pieces: results come in order, and little is held.</summary>
internal static class Ahead
{
    private static readonly int Held = 8 * Environment.ProcessorCount;

    /// <summary>One piece ahead: while a place's pages are rendered, the next one's reports are read. The first is begun at once.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<Func<T>> work)
    {
        var rest = work.GetEnumerator();
        return Results(Next(rest), rest);
    }

    /// <summary>As many pieces ahead as there are cores, and some to keep them busy.</summary>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> work) => Select(items, work, _ => true, Held);

    /// <param name="isWorth">Of the others the work is so little that it is done at once.</param>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, Func<T, bool> isWorth) => Select(items, work, isWorth, Held);

    /// <summary>For large pieces: one a core.</summary>
    public static IEnumerable<TResult> SelectFew<T, TResult>(IEnumerable<T> items, Func<T, TResult> work) => Select(items, work, _ => true, Environment.ProcessorCount);

    /// <summary>All of it on all cores, in any order. Where a piece fails, no other is under way when this returns.</summary>
    public static void Each<T>(IEnumerable<T> items, Action<T> work) => Parallel.ForEachAsync(
        items,
        (item, _) =>
        {
            work(item);
            return ValueTask.CompletedTask;
        }).GetAwaiter().GetResult();

    private static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, Func<T, bool> isWorth, int held)
    {
        var begun = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            begun.Enqueue(isWorth(item) ? Task.Run(() => work(item)) : Task.FromResult(work(item)));
            if (begun.Count >= held)
            {
                yield return begun.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (begun.TryDequeue(out var task))
        {
            yield return task.GetAwaiter().GetResult();
        }
    }

    private static IEnumerable<T> Results<T>(Task<T>? begun, IEnumerator<Func<T>> rest)
    {
        using (rest)
        {
            while (begun is not null)
            {
                var result = begun.GetAwaiter().GetResult();
                begun = Next(rest);
                yield return result;
            }
        }
    }

    // A thread of its own: one of the pool's would wait for others of the pool.
    private static Task<T>? Next<T>(IEnumerator<Func<T>> rest) =>
        rest.MoveNext() ? Task.Factory.StartNew(rest.Current, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default) : null;
}
