using System.Collections.Frozen;
using System.Globalization;

namespace Baogao.Lexicon;

/// <param name="Code">As figures have it: CNY, m2, 亩; units that English alone uses have names of their own.</param>
/// <param name="Dimension">What it measures; values of one dimension can be compared.</param>
/// <param name="Factor">In the dimension's base unit.</param>
public sealed record Measure(string Code, string Dimension, decimal Factor)
{
    public bool IsCurrency => Code == Dimension;
}

/// <summary>Which units measure the same thing, in both languages: 亩 and hectare are areas.</summary>
public static class Measures
{
    public const string Percent = "percent";
    public const string Times = "times";

    // Code dimension factor : English words, separated by commas.
    private const string Table =
        """
        CNY CNY 1 : RMB, yuan, renminbi, CNY, ¥, ￥
        USD USD 1 : US$, USD, US dollar, US dollars, U.S. dollar, U.S. dollars, dollar, dollars, $
        HKD HKD 1 : HK$, HKD, Hong Kong dollar, Hong Kong dollars
        EUR EUR 1 : €, EUR, euro, euros
        JPY JPY 1 : yen, JPY
        GBP GBP 1 : £, GBP, pound sterling, pounds sterling
        % percent 1 : %, percent, per cent, pct, percentage point, percentage points, percentage-point, pp
        百分点 percent 1 :
        ‰ percent 0.1 : ‰, per mille, per thousand
        千分点 percent 0.1 :
        成 percent 10 :
        基点 percent 0.01 : basis point, basis points
        倍 times 1 : times, -fold, fold
        m length 1 : m, metre, metres, meter, meters
        km length 1000 : km, kilometre, kilometres, kilometer, kilometers
        里 length 500 : li
        厘米 length 0.01 : cm, centimetre, centimetres, centimeter, centimeters
        海里 length 1852 : nautical mile, nautical miles
        m2 area 1 : m², sq m, sqm, square metre, square metres, square meter, square meters
        km2 area 1000000 : km², sq km, square kilometre, square kilometres, square kilometer, square kilometers
        公顷 area 10000 : hectare, hectares, ha
        亩 area 666.6666666667 : mu
        市亩 area 666.6666666667 :
        m3 volume 1 : m³, cubic metre, cubic metres, cubic meter, cubic meters
        t mass 1000 : t, ton, tons, tonne, tonnes, metric ton, metric tons
        公斤 mass 1 : kg, kilogram, kilograms
        千克 mass 1 :
        斤 mass 0.5 : jin, catty, catties
        担 mass 50 :
        克 mass 0.001 : g, gram, grams
        吨标准煤 mass 1000 :
        吨标煤 mass 1000 :
        千瓦 power 1 : kW, kilowatt, kilowatts
        兆瓦 power 1000 : MW, megawatt, megawatts
        吉瓦 power 1000000 : GW, gigawatt, gigawatts
        MW power 1000 :
        千瓦时 energy 1 : kWh, kilowatt-hour, kilowatt-hours, kilowatt hours
        度 energy 1 :
        兆瓦时 energy 1000 : MWh, megawatt-hour, megawatt-hours
        吉瓦时 energy 1000000 : GWh, gigawatt-hour, gigawatt-hours
        太瓦时 energy 1000000000 : TWh, terawatt-hour, terawatt-hours
        年 years 1 : year, years, -year
        月 months 1 : month, months, -month
        天 days 1 : day, days, -day
        日 days 1 :
        小时 hours 1 : hour, hours, -hour
        """;

    private static readonly Dictionary<string, Measure> Codes = new(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Measure> English = Read();

    private static readonly int Longest = English.Keys.Max(w => w.Length);

    /// <returns>Null for a classifier, which measures nothing: 个.</returns>
    public static Measure? Of(string code) => Codes.GetValueOrDefault(code);

    /// <summary>The longest English unit that starts here and ends a word.</summary>
    public static (Measure Measure, int Length)? At(string text, int at)
    {
        for (var length = Math.Min(Longest, text.Length - at); length > 0; length--)
        {
            if (English.TryGetValue(text.Substring(at, length), out var measure) && EndsWord(text, at + length))
            {
                return (measure, length);
            }
        }

        return null;
    }

    /// <summary>The currency that ends here: RMB of "RMB 5".</summary>
    public static (Measure Measure, int Length)? Before(string text, int end)
    {
        for (var length = Math.Min(Longest, end); length > 0; length--)
        {
            var start = end - length;
            if (English.TryGetValue(text.Substring(start, length), out var measure) && measure.IsCurrency && (start == 0 || !char.IsLetter(text[start]) || !char.IsLetter(text[start - 1])))
            {
                return (measure, length);
            }
        }

        return null;
    }

    private static bool EndsWord(string text, int end) => end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetter(text[end - 1]);

    private static FrozenDictionary<string, Measure> Read()
    {
        var english = new Dictionary<string, Measure>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = line.Split(" :", 2);
            var unit = sides[0].Trim().Split(' ');
            var measure = new Measure(unit[0], unit[1], decimal.Parse(unit[2], CultureInfo.InvariantCulture));
            Codes[measure.Code] = measure;
            foreach (var word in sides[1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                english[word] = measure;
            }
        }

        return english.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
