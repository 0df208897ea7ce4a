namespace Baogao.Text;

/// <summary>How many cells of a terminal a text takes (East Asian Width: W and F take two).</summary>
public static class DisplayWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    private static int Of(System.Text.Rune rune) => rune.Value switch
    {
        < 0x20 or (>= 0x7F and < 0xA0) => 0,
        >= 0x0300 and <= 0x036F or >= 0x200B and <= 0x200F or 0xFEFF => 0,
        >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0x303E or >= 0x3041 and <= 0xA4CF => 2,
        >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F => 2,
        >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1FAFF => 2,
        >= 0x20000 and <= 0x3FFFD => 2,
        // Quotation marks and dashes are "ambiguous"; terminals with a Chinese font draw them narrow more often than wide.
        _ => 1,
    };
}
