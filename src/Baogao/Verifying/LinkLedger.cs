using Baogao.Text;

namespace Baogao.Verifying;

/// <summary>
/// What links ask for and what pages offer. An offer is kept as a hash of eight bytes; a question only until it is answered,
/// and each target once, with the first page that asked: so millions of pages fit.
/// </summary>
internal sealed class LinkLedger
{
    private readonly HashSet<ulong> offered = [];
    private readonly Dictionary<ulong, (Target Target, Asker From)> open = [];

    public void Offer(string name)
    {
        var hash = Hash(name, Question.Link);
        offered.Add(hash);
        open.Remove(hash);
        open.Remove(Hash(name, Question.Twin));
    }

    /// <summary>A page names another as the same page in another language: that one must name it, too.</summary>
    public void Pair(string page, string other, Func<Asker> from)
    {
        var here = Hash(new Target(page, other).Name, Question.Alternate);
        offered.Add(here);
        open.Remove(here);
        var there = new Target(other, page, Question.Alternate);
        if (!offered.Contains(Hash(there.Name, Question.Alternate)))
        {
            open.TryAdd(Hash(there.Name, Question.Alternate), (there, from()));
        }
    }

    public bool Has(string name) => offered.Contains(Hash(name, Question.Link));

    public void Ask(Target target, Func<Asker> from)
    {
        if (!Has(target.Name) && Hash(target.Name, target.Asked) is var hash && !open.ContainsKey(hash))
        {
            open.Add(hash, (target, from()));
        }
    }

    public IEnumerable<(Target Target, Asker From)> Open() => open.Values;

    private static ulong Hash(string name, Question kind) => StableHash.Of(name, (ulong)kind);
}
