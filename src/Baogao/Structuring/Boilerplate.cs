using Baogao.Lexicon;

namespace Baogao.Structuring;

/// <summary>Tells the words of a portal from those of the report, a line at a time.</summary>
internal static class Boilerplate
{
    public static bool Is(Block block)
    {
        foreach (var phrase in BoilerplateWords.Phrases)
        {
            if (block.Folded.Contains(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
