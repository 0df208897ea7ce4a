using Baogao.Text;

namespace Baogao.Translating;

/// <summary>Under which quotes are found that differ only in how they are set: full-width or half-width, as shown on pages or as printed, on one line or two.</summary>
internal static class QuoteKey
{
    public static string Of(string zh)
    {
        var key = Folding.Fold(DisplayForm.Of(zh)).Replace("\u200B", "", StringComparison.Ordinal).Trim();
        return key == zh ? zh : key;
    }
}
