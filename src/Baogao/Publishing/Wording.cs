using System.Text;

namespace Baogao.Publishing;

/// <summary>Fills the places of a string of the interface.</summary>
internal static class Wording
{
    /// <summary>Each {name} that has a value, in one pass: what is filled in may itself hold braces.</summary>
    public static string Fill(string pattern, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new StringBuilder();
        var at = 0;
        while (pattern.IndexOf('{', at) is >= 0 and var start && pattern.IndexOf('}', start) is >= 0 and var end)
        {
            filled.Append(pattern, at, start - at);
            filled.Append(ValueOf(pattern[(start + 1)..end], values) ?? pattern[start..(end + 1)]);
            at = end + 1;
        }

        return filled.Append(pattern, at, pattern.Length - at).ToString();
    }

    private static string? ValueOf(string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var value in values)
        {
            if (value.Name == name)
            {
                return value.Value;
            }
        }

        return null;
    }
}
