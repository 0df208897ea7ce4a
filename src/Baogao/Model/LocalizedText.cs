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
}
