using System.Globalization;
using System.Text.RegularExpressions;

namespace Baogao.Importing;

/// <summary>Which year the report is of, by the day it was delivered, else by its title.</summary>
internal static partial class YearCheck
{
    /// <returns>The year and what says so; null when nothing does.</returns>
    public static (int Year, string Words)? Evidence(Papers read, Papers stated)
    {
        if (read.Delivered.Length > 0)
        {
            return (int.Parse(read.Delivered.AsSpan(0, 4), CultureInfo.InvariantCulture), $"of a speech of {read.Delivered}");
        }

        var title = read.Title.Length > 0 ? read.Title : stated.Title;
        return Year().Match(title) is { Success: true } year
            ? (int.Parse(year.ValueSpan, CultureInfo.InvariantCulture), $"titled '{title}'")
            : null;
    }

    [GeneratedRegex("(19|20)[0-9]{2}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Year();
}
