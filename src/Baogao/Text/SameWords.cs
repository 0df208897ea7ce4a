using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Baogao.Text;

/// <summary>When words are the same, whatever copied them: the width of marks and blanks between them do not count.</summary>
public static partial class SameWords
{
    private const string Joints = ",;:。!?、｡";

    /// <summary>"增长7.8%, 就业" and "增长7.8%，就业" are the same.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Folding.Fold(c) is var folded && !char.IsWhiteSpace(folded) && !char.IsControl(folded) && folded is not ('\u200B' or '\uFEFF'))
            {
                key.Append(folded);
            }
        }

        return key.ToString();
    }

    /// <summary>A key without the marks at which sentences are cut and joined; those in a number, 1,000 and 10:30, stay.</summary>
    public static string WithoutJoints(string key) =>
        string.Concat(key.Where((c, i) => !Joints.Contains(c, StringComparison.Ordinal) || (i > 0 && i + 1 < key.Length && char.IsAsciiDigit(key[i - 1]) && char.IsAsciiDigit(key[i + 1]))));

    /// <summary>The numbers in digits that one text has and the other has not: "8 → 9"; empty when they have the same.</summary>
    public static string NumbersChanged(string before, string after)
    {
        var (old, now) = (Numbers(before), Numbers(after));
        var (gone, come) = (Without(old, now), Without(now, old));
        return gone.Count + come.Count == 0 ? "" : $"{(gone.Count > 0 ? string.Join(", ", gone) : "none")} → {(come.Count > 0 ? string.Join(", ", come) : "none")}";
    }

    private static List<string> Numbers(string text) => [.. Number().Matches(Key(text)).Select(m => m.Value)];

    private static List<string> Without(List<string> numbers, List<string> others)
    {
        var left = new List<string>(numbers);
        others.ForEach(n => left.Remove(n));
        return left;
    }

    [GeneratedRegex(@"[0-9][0-9.,]*(?<=[0-9])[%‰]?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    /// <summary>Eight hexadecimal digits for words: what a link that quotes them carries.</summary>
    public static string Mark(string text) => StableHash.Of(Key(text)).ToString("x16", CultureInfo.InvariantCulture)[8..];
}
