using System.Text.RegularExpressions;
using Baogao.Text;

namespace Baogao.Importing.Proposing;

/// <summary>The beginning of a report, up to the words to the assembly: title, day, meeting, speaker. Whatever a portal put before it is in it too.</summary>
/// <param name="Text">As printed, with the line ends and blanks that some archives spell out (\r\n, &amp;nbsp;); each run of blanks is one.</param>
/// <param name="Folded">The same for matching, character for character.</param>
/// <param name="End">Where the words to the assembly begin.</param>
internal sealed partial record Opening(string Text, string Folded, int End)
{
    private const int Longest = 3000;
    private const int WithoutAddress = 600;

    public static Opening Of(string text)
    {
        var head = Blanks().Replace(
            text[..Math.Min(text.Length, 2 * Longest)].Replace("\\r\\n", "\n", StringComparison.Ordinal).Replace("&nbsp;", " ", StringComparison.Ordinal),
            run => run.ValueSpan.Contains('\n') ? "\n" : " ");
        head = head[..Math.Min(head.Length, Longest)];
        var folded = Folding.Fold(head);
        var address = Address().Match(folded);
        return new Opening(head, folded, address.Success ? address.Index : Math.Min(WithoutAddress, head.Length));
    }

    /// <summary>Folded words before the address.</summary>
    public string Before => Folded[..End];

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();

    /// <summary>"我代表", not "人民代表大会".</summary>
    [GeneratedRegex("各位代表|各位委员|各位同志|请予?审议|我谨?代表", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
