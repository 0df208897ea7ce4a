using Baogao.Model;

namespace Baogao.Translating;

/// <summary>How much of some units has English. Lines put together from figures are none: they say less than the Chinese.</summary>
public sealed record Coverage(int Units, int Human, int Machine, int Glossary, int Stale, int Missing)
{
    public int Translated => Human + Machine + Glossary;

    /// <summary>Rounded down: 99.9 is not 100.</summary>
    public int Percent => Units == 0 ? 100 : (int)(100L * Translated / Units);

    public static Coverage Of(IEnumerable<Translation> translations)
    {
        var states = translations.ToLookup(t => t.IsComposed ? TranslationState.Missing : t.State);
        int Count(TranslationState state) => states[state].Count();
        return new Coverage(
            states.Sum(g => g.Count()),
            Count(TranslationState.Human),
            Count(TranslationState.Machine),
            Count(TranslationState.Glossary),
            Count(TranslationState.Stale),
            Count(TranslationState.Missing));
    }
}
