namespace Baogao.Indexing;

/// <summary>Every term of the entries that were added, and where it stands.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, Postings> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Postings> said = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Postings> All => terms.Values;

    /// <summary>Where the words stand that were looked for; those that nobody says are not there.</summary>
    public IReadOnlyDictionary<string, Postings> Said => said;

    /// <param name="part">Of entries behind all that were added.</param>
    /// <param name="first">The number of its first.</param>
    /// <returns>Behind the terms.</returns>
    public PartCursor Add(TermPart part, int first)
    {
        var cursor = new PartCursor(part.Bytes);
        Add(terms, ref cursor, first);
        Add(said, ref cursor, first);
        return cursor;
    }

    private static void Add(Dictionary<string, Postings> all, ref PartCursor cursor, int first)
    {
        var byTerm = all.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = cursor.Next<int>(); i > 0; i--)
        {
            var term = cursor.Name();
            if (!byTerm.TryGetValue(term, out var postings))
            {
                postings = new Postings(term.ToString());
                all.Add(postings.Term, postings);
            }

            postings.Add(ref cursor, first);
        }
    }

    public static bool IsPair(string term) => term.Length == 2 && SearchText.HanAt(term, 0) == 1 && SearchText.HanAt(term, 1) == 1;
}
