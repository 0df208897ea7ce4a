namespace Baogao.Translating;

/// <summary>The kinds as files name them.</summary>
internal static class QuoteKinds
{
    public static string NameOf(QuoteKind kind) => kind switch
    {
        QuoteKind.Sentence => "sentence",
        QuoteKind.Heading => "heading",
        _ => "phrase",
    };

    /// <returns>Null when it is no kind's name.</returns>
    public static QuoteKind? Parse(string name) => name switch
    {
        "sentence" => QuoteKind.Sentence,
        "heading" => QuoteKind.Heading,
        "phrase" => QuoteKind.Phrase,
        _ => null,
    };
}
