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

    // FNV-1a: not for safety, only small and the same on every machine.
    private static ulong Hash(string name, bool twin)
    {
        var hash = twin ? 14695981039346656036UL : 14695981039346656037UL;
        foreach (var c in name)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }
}
