using System.Collections.Concurrent;

namespace Baogao;

/// <summary>Makes things on one thread and takes them off, in the same order, on another: never more than a few are held between.</summary>
internal static class Conveyor
{
    private const int Held = 4;
    private const int TakenAtATime = 16;

    public static void Run<T>(IEnumerable<T> made, Action<T> take)
    {
        using var belt = new BlockingCollection<T[]>(Held);
        // A thread of its own: the pool has no more than the cores, and the stages need them.
        var taken = Task.Factory.StartNew(() => TakeAll(belt, take), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var item in made.Chunk(TakenAtATime))
            {
                belt.Add(item);
            }
        }
        finally
        {
            belt.CompleteAdding();
        }

        taken.GetAwaiter().GetResult();
    }

    // A taker that throws must not leave the maker waiting for room: the rest is taken off and dropped.
    private static void TakeAll<T>(BlockingCollection<T[]> belt, Action<T> take)
    {
        try
        {
            foreach (var item in belt.GetConsumingEnumerable().SelectMany(some => some))
            {
                take(item);
            }
        }
        finally
        {
            foreach (var _ in belt.GetConsumingEnumerable())
            {
            }
        }
    }
}
