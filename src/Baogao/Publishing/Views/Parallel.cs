namespace Baogao.Publishing.Views;

/// <summary>A section in both languages, sentence by sentence.</summary>
/// <param name="ZhHref">The same section in Chinese alone.</param>
/// <param name="Machine">How many sentences have English that no person has reviewed.</param>
public sealed record ParallelView(
    string Address,
    BilingualHeading? Chapter,
    BilingualHeading? Heading,
    IReadOnlyList<IReadOnlyList<PairView>> Paragraphs,
    string ZhHref,
    string EnHref,
    ParallelLink? Previous,
    ParallelLink? Next,
    int Machine,
    PastView Past);

/// <param name="ZhLabel">As printed; <paramref name="EnLabel"/> by count.</param>
/// <param name="En">Empty where it has no English.</param>
public sealed record BilingualHeading(string ZhLabel, string Zh, string EnLabel, string En);

/// <param name="Heading">Null for opening words.</param>
public sealed record ParallelLink(string Href, BilingualHeading? Heading);

/// <param name="En">Empty where the sentence has no English of its own.</param>
/// <param name="Translation">human, machine, glossary, stale, missing.</param>
/// <param name="ZhHref">The sentence on the page of its section.</param>
public sealed record PairView(string Address, string Role, string Zh, string En, string Translation, string ZhHref, string EnHref);
