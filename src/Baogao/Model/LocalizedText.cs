using Baogao.Text;

namespace Baogao.Model;

/// <param name="En">Null where no English is written.</param>
public sealed record LocalizedText(string Zh, string? En)
{
    public static readonly LocalizedText Empty = new("", null);
}

/// <summary>Where the English of a sentence comes from.</summary>
public enum TranslationState
{
    Human,
    Machine,
    Glossary,
    Stale,
    Missing,
}

/// <param name="Text">Empty when missing.</param>
public sealed record Translation(string Text, TranslationState State)
{
    public static readonly Translation Missing = new("", TranslationState.Missing);

    /// <summary>What it replaced; empty when it replaced nothing.</summary>
    public string Previous { get; init; } = "";

    /// <summary>It says only what the sentence's figures say, and stands beside the Chinese, never for it.</summary>
    public bool IsComposed { get; init; }

    /// <summary>It can stand for the Chinese.</summary>
    public bool IsWhole => State != TranslationState.Missing && !IsComposed;
}

/// <summary>The English of one report.</summary>
/// <param name="ByAddress">Of sentences and headings; what has none is absent.</param>
/// <param name="Phrases">Of what figures measure, of time limits and of bodies, by their exact words.</param>
public sealed record English(IReadOnlyDictionary<string, Translation> ByAddress, IReadOnlyDictionary<string, Translation> Phrases)
{
    public static readonly English None = new(new Dictionary<string, Translation>(), new Dictionary<string, Translation>());

    /// <summary>Words for which nothing was written here: what English they have elsewhere was asked.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>Where a sentence's English says a figure of its Chinese, by the figure's span; what cannot be told apart is absent.</summary>
    public IReadOnlyDictionary<TextSpan, TextSpan> Figures { get; init; } = new Dictionary<TextSpan, TextSpan>();

    /// <summary>The words of a sentence's English that say one of its pledges, by the pledge's address; likewise.</summary>
    public IReadOnlyDictionary<string, string> Pledges { get; init; } = new Dictionary<string, string>();

    public Translation Of(string address) => ByAddress.GetValueOrDefault(address, Translation.Missing);

    public LocalizedText Phrase(string zh) => new(zh, Phrases.GetValueOrDefault(zh)?.Text);
}
