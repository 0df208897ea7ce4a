namespace Baogao.Translating;

/// <summary>What of a report is translated under one quote.</summary>
public enum QuoteKind
{
    Sentence,
    Heading,

    /// <summary>What a figure measures, a time limit, a body: words that pages list by themselves.</summary>
    Phrase,
}

/// <param name="Zh">The exact quote.</param>
/// <param name="Other">Of a topic sentence the words without closing mark; else empty. English may stand under either.</param>
/// <param name="Addresses">Everywhere these words stand; none for a phrase.</param>
public sealed record TranslationUnit(string Zh, string Other, QuoteKind Kind, IReadOnlyList<string> Addresses)
{
    /// <summary>Where it stands first; empty for a phrase.</summary>
    public string Address => Addresses is [var first, ..] ? first : "";

    public bool Is(string quote) => quote == Zh || quote == Other;
}
