using Baogao.Text;

namespace Baogao.Verifying;

/// <summary>
/// What links ask for and what pages offer. An offer is kept as a hash; a question only until it is answered,
/// and each target once, with the first page that asked: so millions of pages fit.
/// </summary>
internal sealed class LinkLedger
{
    private readonly NameSet files = new();
    private readonly NameSet others = new();
    private readonly Dictionary<ulong, (Target Target, Asker From)?> open = [];

    /// <summary>Somebody asked in an earlier build, and is not answered in this one: who, only the page itself can say.</summary>
    public bool HasUnknown => open.ContainsValue(null);

    /// <summary>What of it is to be remembered.</summary>
    public LinkNames Names => new(files.ToArray(), others.ToArray(), [.. open.Keys.Order()]);

    public void Offer(string file)
    {
        var name = StableHash.Of(file);
        files.Add(name);
        open.Remove(name);
        open.Remove(Of(name, Question.Twin));
    }

    /// <param name="name">Hash of path#id.</param>
    public void Offer(ulong name)
    {
        others.Add(name);
        open.Remove(name);
    }

    public bool Has(string file) => files.Contains(StableHash.Of(file));

    public void Ask(Target target, Func<Asker> from)
    {
        if (target.Asked == Question.Alternate)
        {
            Pair(PairOf(target), () => (target, from()));
        }
        else
        {
            AskFor(target.Hash, target.Asked, () => (target, from()));
        }
    }

    /// <summary>What a page asked for when it was made, which was in an earlier build.</summary>
    public void Recall(PageFacts page)
    {
        foreach (var name in page.Offers)
        {
            Offer(name);
        }

        foreach (var pair in page.Pairs)
        {
            Pair(pair, () => null);
        }

        foreach (var name in page.Asks)
        {
            AskFor(name, Question.Link, () => null);
        }

        if (page.Twin != 0)
        {
            AskFor(page.Twin, Question.Twin, () => null);
        }
    }

    /// <summary>What pages of a place offer and ask for is found by itself, and then joined with the rest.</summary>
    /// <returns>What is to be remembered of the part.</returns>
    public LinkNames Join(LinkLedger part)
    {
        var names = part.Names;
        Join(names, part.open);
        return names;
    }

    /// <summary>A part of an earlier build.</summary>
    public void Recall(LinkNames part) => Join(part, part.Open.Select(question => KeyValuePair.Create(question, ((Target, Asker)?)null)));

    public IEnumerable<(Target Target, Asker From)> Open() => open.Values.OfType<(Target, Asker)>();

    /// <summary>A page names another as the same page in another language: that one must name it, too.</summary>
    /// <returns>The hashes of what the page says and of what the other must say.</returns>
    public static (ulong Here, ulong There) PairOf(Target there) => (Name(there.Anchor, there.Path), Name(there.Path, there.Anchor));

    /// <summary>The name of a link or an alternate is what is offered; that of a twin, which only a file is, is told from it by its kind.</summary>
    public static bool IsAnswered(ulong question, Func<ulong, bool> isFile, Func<ulong, bool> isOther) => isFile(question) || isOther(question) || isFile(Of(question, Question.Twin));

    private void Join(LinkNames part, IEnumerable<KeyValuePair<ulong, (Target Target, Asker From)?>> asked)
    {
        files.Add(part.Files);
        others.Add(part.Others);
        foreach (var question in open.Keys.Where(part.Answers).ToList())
        {
            open.Remove(question);
        }

        foreach (var (question, from) in asked.Where(a => !IsAnswered(a.Key)))
        {
            open.TryAdd(question, from);
        }
    }

    private void Pair((ulong Here, ulong There) pair, Func<(Target, Asker)?> from)
    {
        Offer(pair.Here);
        if (!others.Contains(pair.There))
        {
            open.TryAdd(pair.There, from());
        }
    }

    private void AskFor(ulong name, Question asked, Func<(Target, Asker)?> from)
    {
        if (!files.Contains(name) && Of(name, asked) is var question && !open.ContainsKey(question) && !others.Contains(name))
        {
            open.Add(question, from());
        }
    }

    private bool IsAnswered(ulong question) => IsAnswered(question, files.Contains, others.Contains);

    // Keeps questions of different kinds about one name apart; of what it gave, it gives the name again.
    private static ulong Of(ulong name, Question kind) => name ^ ((ulong)kind * 0x9E3779B97F4A7C15UL);

    private static ulong Name(string page, string other) => Of(new Target(page, other).Hash, Question.Alternate);
}

/// <summary>What the pages of a part of the site offer, and what they ask of the rest of it: names as hashes, each list in its order.</summary>
/// <param name="Files">That they are.</param>
/// <param name="Others">Ids in them, and what they say of their alternates.</param>
/// <param name="Open">Questions that are not answered among them.</param>
internal sealed record LinkNames(ulong[] Files, ulong[] Others, ulong[] Open)
{
    public bool HasFile(ulong name) => Array.BinarySearch(Files, name) >= 0;

    public bool Answers(ulong question) => LinkLedger.IsAnswered(question, HasFile, name => Array.BinarySearch(Others, name) >= 0);
}
