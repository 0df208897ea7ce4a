using Baogao.Text;

namespace Baogao.Verifying;

/// <summary>
/// What links ask for and what pages offer. An offer is kept as a hash of eight bytes; a question only until it is answered,
/// and each target once, with the first page that asked: so millions of pages fit.
/// </summary>
internal sealed class LinkLedger
{
    private readonly HashSet<ulong> offered = [];
    private readonly Dictionary<ulong, (Target Target, string From)> open = [];

    public void Offer(string name)
    {
        var hash = Hash(name, twin: false);
        offered.Add(hash);
        open.Remove(hash);
        open.Remove(Hash(name, twin: true));
    }

    public void Ask(Target target, string from)
    {
        if (!offered.Contains(Hash(target.Name, twin: false)))
        {
            open.TryAdd(Hash(target.Name, target.Twin), (target, from));
        }
    }

    public IEnumerable<(Target Target, string From)> Open() => open.Values;

    private static ulong Hash(string name, bool twin) => StableHash.Of(name, twin ? 1UL : 0);
}
