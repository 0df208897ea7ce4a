using Baogao.Text;

namespace Baogao.Diagnostics;

/// <summary>What is too large for a report is said before any stage spends time on it.</summary>
public static class SizeCheck
{
    public static bool Passes(string file, string text, DiagnosticBag diagnostics)
    {
        if (text.Length > TextLimits.LongestText)
        {
            diagnostics.Add(Problems.TextTooLong(file, text.Length));
            return false;
        }

        if (TextLimits.OverlongLine(text) is { Number: > 0 } line)
        {
            diagnostics.Add(Problems.LineTooLong(file, line.Number, line.Length));
            return false;
        }

        return true;
    }
}
