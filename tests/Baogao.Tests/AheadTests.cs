using Xunit;

namespace Baogao.Tests;

public class AheadTests
{
    [Fact]
    public void Results_come_in_order_however_long_each_takes()
    {
        var items = Enumerable.Range(0, 200).ToList();
        Assert.Equal(items, Ahead.Select(items, i => { Thread.SpinWait((200 - i) * 100); return i; }));
        Assert.Equal(items, Ahead.Of(items.Select(i => (Func<int>)(() => i))));
    }

    [Fact]
    public void Little_is_begun_before_it_is_asked_for()
    {
        var begun = 0;
        using var results = Ahead.Select(Enumerable.Range(0, 100_000), _ => Interlocked.Increment(ref begun)).GetEnumerator();
        results.MoveNext();
        Assert.InRange(begun, 1, 8 * Environment.ProcessorCount);
    }

    [Fact]
    public void The_first_piece_is_begun_at_once_and_one_more_when_it_is_taken()
    {
        using var begun = new BlockingSignal();
        var results = Ahead.Of(Enumerable.Range(0, 3).Select(i => (Func<int>)(() => begun.Set(i))));
        Assert.True(begun.Wait(0));
        Assert.Equal([0, 1, 2], results);
    }

    [Fact]
    public void What_fails_fails_where_it_is_asked_for()
    {
        var results = Ahead.Select([1, 0], i => 1 / i);
        Assert.Throws<DivideByZeroException>(() => results.ToList());
    }

    [Fact]
    public void Nothing_is_under_way_any_more_where_a_piece_of_all_has_failed()
    {
        var (begun, ended) = (0, 0);
        Assert.Throws<IOException>(() => Ahead.Each(Enumerable.Range(0, 1000), i =>
        {
            Interlocked.Increment(ref begun);
            try
            {
                Thread.Sleep(i == 0 ? 0 : 20);
                _ = i == 0 ? throw new IOException() : i;
            }
            finally
            {
                Interlocked.Increment(ref ended);
            }
        }));
        Assert.Equal(begun, ended);
        Assert.InRange(begun, 1, 999);
    }

    private sealed class BlockingSignal : IDisposable
    {
        private readonly ManualResetEventSlim[] set = [new(), new(), new()];

        public int Set(int piece)
        {
            set[piece].Set();
            return piece;
        }

        public bool Wait(int piece) => set[piece].Wait(TimeSpan.FromSeconds(10));

        public void Dispose()
        {
            foreach (var one in set)
            {
                one.Dispose();
            }
        }
    }
}
