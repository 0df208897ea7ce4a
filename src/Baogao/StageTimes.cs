using System.Diagnostics;
using System.Globalization;

namespace Baogao;

/// <summary>
/// How long each stage of a build worked. Stages work side by side and on many cores, so together they come to more than the build took.
/// </summary>
public sealed class StageTimes
{
    private readonly string[] stages = ["seeds and templates", "reports", "data files", "search index", "pages", "rendering", "verifying", "writing"];
    private readonly long[] ticks = new long[8];

    internal T Seeds<T>(Func<T> work) => Time(0, work);

    internal T Reports<T>(Func<T> work) => Time(1, work);

    internal IEnumerable<T> Data<T>(IEnumerable<T> files) => Time(2, files);

    internal T Index<T>(Func<T> work) => Time(3, work);

    internal IEnumerable<T> Index<T>(IEnumerable<T> files) => Time(3, files);

    /// <summary>What pages show, before it is rendered.</summary>
    internal IEnumerable<T> Pages<T>(IEnumerable<T> pages) => Time(4, pages);

    internal T Rendering<T>(Func<T> work) => Time(5, work);

    internal void Verifying(Action work) => Time(6, work);

    internal T Verifying<T>(Func<T> work) => Time(6, work);

    internal void Writing(Action work) => Time(7, work);

    internal T Writing<T>(Func<T> work) => Time(7, work);

    /// <summary>A line a stage, "rendering 0.41 s".</summary>
    public IEnumerable<string> Lines() => stages.Zip(ticks, (stage, spent) =>
        string.Create(CultureInfo.InvariantCulture, $"{stage,-20}{(double)spent / Stopwatch.Frequency,7:0.00} s"));

    private void Time(int stage, Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        Add(stage, start);
    }

    private T Time<T>(int stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        Add(stage, start);
        return result;
    }

    private IEnumerable<T> Time<T>(int stage, IEnumerable<T> items)
    {
        using var all = items.GetEnumerator();
        while (Time(stage, all.MoveNext))
        {
            yield return all.Current;
        }
    }

    private void Add(int stage, long start) => Interlocked.Add(ref ticks[stage], Stopwatch.GetTimestamp() - start);
}
