namespace Baogao.Extracting;

/// <param name="Name">In the report's words; empty when none was found.</param>
/// <param name="Rule">Where it was found: before, after, both, list, rank, next, last, deed, service, clause, sentence.</param>
internal readonly record struct Subject(string Name, string Rule)
{
    public static readonly Subject None = new("", "none");

    public bool IsEmpty => string.IsNullOrEmpty(Name);
}
