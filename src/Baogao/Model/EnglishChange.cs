namespace Baogao.Model;

/// <summary>What is to be written into an english.yaml: other English for an entry, or a new entry.</summary>
/// <param name="Entry">The one that changes; null for a new one.</param>
/// <param name="After">The entry behind which a new one stands; null for the beginning.</param>
/// <param name="By">Human or machine.</param>
public sealed record EnglishChange(EnglishEntry? Entry, EnglishEntry? After, string Zh, string En, TranslationState By);
