using System.Text.RegularExpressions;

namespace Baogao.Importing.Html;

/// <summary>How deep a page's elements are nested, judged from its tags alone: the parser's time grows with the square of it.</summary>
internal static partial class Nesting
{
    // They end by themselves where the next begins, or hold nothing.
    private static readonly HashSet<string> Uncounted = new(StringComparer.Ordinal)
    {
        "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "br", "hr", "img", "input", "meta", "link", "col", "area", "base", "embed", "param", "source", "wbr", "frame", "html", "head", "body",
    };

    public static bool IsDeeperThan(int limit, string html)
    {
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        var depth = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            if (name.Length == 0 || Uncounted.Contains(name))
            {
                continue;
            }

            var closes = tag.Groups["close"].Success;
            var before = open.GetValueOrDefault(name);
            open[name] = closes ? Math.Max(0, before - 1) : before + 1;
            depth += open[name] - before;
            if (depth > limit)
            {
                return true;
            }
        }

        return false;
    }

    // Comments and scripts are passed over whole: what looks like a tag in them is none.
    [GeneratedRegex(
        "<!--.*?-->|<(script|style|textarea)\\b.*?</(script|style|textarea)|<(?<close>/)?(?<name>[a-z][a-z0-9]*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
