using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Baogao.Reading;

namespace Baogao.Benchmarks;

/// <summary>
/// Seeds of as many reports as are asked for, made of real ones: other places, other years (ten a place) and, where no English says the same
/// numbers, other numbers. The same every time.
/// </summary>
internal static partial class Archive
{
    private const int YearsOfAPlace = 10;
    private const int FirstYear = 2005;

    // Two of them name a place: 安平县, anping.
    private static readonly (char Han, string Pinyin)[] Names =
    [
        ('安', "an"), ('平', "ping"), ('德', "de"), ('昌', "chang"), ('永', "yong"), ('和', "he"), ('清', "qing"), ('河', "he"), ('金', "jin"), ('山', "shan"),
        ('临', "lin"), ('川', "chuan"), ('新', "xin"), ('宁', "ning"), ('东', "dong"), ('阳', "yang"), ('西', "xi"), ('丰', "feng"), ('南', "nan"), ('华', "hua"),
        ('北', "bei"), ('泉', "quan"), ('广', "guang"), ('元', "yuan"), ('嘉', "jia"), ('定', "ding"), ('武', "wu"), ('康', "kang"), ('海', "hai"), ('兴', "xing"), ('龙', "long"),
    ];

    /// <param name="reports">How many.</param>
    /// <param name="originals">Seeds of the reports to make them of.</param>
    public static void Write(string root, int reports, IReadOnlyList<Original> originals)
    {
        Repository.CopySeeds(root);
        for (var i = 0; i < reports; i++)
        {
            Copy(root, i, originals[i % originals.Count]);
        }

        if (CommandLine.Run(["addresses", "accept", "--date", "2026-01-01", "--root", root]) != 0)
        {
            throw new InvalidOperationException("the addresses of the archive were not accepted");
        }
    }

    private static void Copy(string root, int number, Original original)
    {
        var place = number / YearsOfAPlace;
        var year = FirstYear + (number % YearsOfAPlace);
        var (first, second) = (Names[place % Names.Length], Names[(place + 1 + (place / Names.Length)) % Names.Length]);
        var id = $"{first.Pinyin}{second.Pinyin}{place}-{year}";
        var change = new Change($"{first.Han}{second.Han}{original.Place[^1]}", year, number);
        Directory.CreateDirectory(Path.Combine(root, SeedPaths.Report(id)));
        var source = Encoding.UTF8.GetBytes(change.Of(original, original.Source, numbers: original.English.Length == 0));
        File.WriteAllBytes(Path.Combine(root, SeedPaths.Source(id)), source);
        var provenance = change.Of(original, original.Provenance, numbers: false);
        provenance = Sha().Replace(YearLine().Replace(provenance, $"year: {year}"), $"sha256: {Convert.ToHexStringLower(SHA256.HashData(source))}");
        File.WriteAllText(Path.Combine(root, SeedPaths.Provenance(id)), provenance);
        if (original.English.Length > 0)
        {
            File.WriteAllText(Path.Combine(root, SeedPaths.English(id)), change.Of(original, original.English, numbers: false));
        }
    }

    /// <param name="Place">The new one's name.</param>
    private sealed record Change(string Place, int Year, int Seed)
    {
        public string Of(Original original, string text, bool numbers)
        {
            var moved = Years().Replace(text.Replace(original.Place, Place, StringComparison.Ordinal), y => (int.Parse(y.Value, CultureInfo.InvariantCulture) + Year - original.Year).ToString(CultureInfo.InvariantCulture));
            return numbers ? Digits().Replace(moved, Other) : moved;
        }

        // As long as before, and never with a zero in front.
        private string Other(Match number) =>
            Years().IsMatch(number.Value) ? number.Value : string.Concat(number.Value.Select((c, i) => (char)('1' + ((c - '0' + Seed + i) % 9))));
    }

    // 2013年 and "in 2013", but not 2013户 or 2,013.
    [GeneratedRegex(@"(?<![\d,.])(19[5-9]|20[0-6])\d(?=年|[^\p{Lo}\d,.]|[,.](?!\d)|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Years();

    [GeneratedRegex(@"[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    [GeneratedRegex("^year: .*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearLine();

    [GeneratedRegex("^sha256: .*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sha();
}
