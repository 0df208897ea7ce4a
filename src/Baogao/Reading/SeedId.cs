using System.Text.RegularExpressions;

namespace Baogao.Reading;

/// <summary>The name of an entry that becomes part of a permanent address: gross-domestic-product.</summary>
internal static partial class SeedId
{
    public static bool IsValid(string id) => Form().IsMatch(id);

    [GeneratedRegex("^[a-z][a-z0-9-]*\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
