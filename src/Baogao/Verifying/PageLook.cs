using Baogao.Model;

namespace Baogao.Verifying;

/// <summary>What one page offers and asks for: found from the page alone, so that pages can be looked at side by side.</summary>
/// <param name="Body">All that a reader can see on it, with one blank for any run of them.</param>
/// <param name="Ids">Of its elements, in order.</param>
/// <param name="Asks">Each target once.</param>
internal sealed record PageLook(SiteFile File, string Body, IReadOnlyList<string> Ids, IReadOnlyList<Ask> Asks)
{
    /// <summary>What is to be remembered of it.</summary>
    public PageFacts Facts { get; } = new(
        [.. Ids.Select(id => new Target(File.Path, id).Hash)],
        [.. Asks.Where(a => a.Target.Asked == Question.Link).Select(a => a.Target.Hash)],
        [.. Asks.Where(a => a.Target.Asked == Question.Alternate).Select(a => LinkLedger.PairOf(a.Target))],
        Asks.FirstOrDefault(a => a.Target.Asked == Question.Twin)?.Target.Hash ?? 0,
        [.. Asks.Where(a => a.Target.Words.Length > 0).Select(a => a.Target)]);
}

/// <param name="From">Made only where somebody has to be told.</param>
internal sealed record Ask(Target Target, Func<Asker> From);
