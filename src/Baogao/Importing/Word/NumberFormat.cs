using System.Globalization;
using System.Text;

namespace Baogao.Importing.Word;

/// <summary>Writes a list's number as Word prints it (ECMA-376, 17.18.59 ST_NumberFormat).</summary>
internal static class NumberFormat
{
    private const string Digits = "零一二三四五六七八九";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    public static string Write(int number, string format) => format switch
    {
        "none" => "",
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" => Chinese(number),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => string.Concat(Decimal(number).Select(d => d == '0' ? '〇' : Digits[d - '0'])),
        "ideographTraditional" when number <= Stems.Length => Stems[number - 1].ToString(),
        "ideographZodiac" when number <= Branches.Length => Branches[number - 1].ToString(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(d => (char)(d - '0' + '０'))),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalEnclosedParen" when number <= 20 => ((char)('⑴' + number - 1)).ToString(),
        "decimalEnclosedFullstop" when number <= 20 => ((char)('⒈' + number - 1)).ToString(),
        "ideographEnclosedCircle" when number <= 10 => ((char)('㊀' + number - 1)).ToString(),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        _ => Decimal(number),
    };

    /// <summary>1 → 一, 12 → 十二, 20 → 二十, 105 → 一百零五; larger numbers in digits.</summary>
    private static string Chinese(int number)
    {
        if (number is < 0 or > 999)
        {
            return Decimal(number);
        }

        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var text = new StringBuilder();
        if (hundreds > 0)
        {
            text.Append(Digits[hundreds]).Append('百');
        }

        if (tens > 0)
        {
            text.Append(tens == 1 && hundreds == 0 ? "" : Digits[tens]).Append('十');
        }
        else if (hundreds > 0 && ones > 0)
        {
            text.Append('零');
        }

        return ones > 0 || number == 0 ? text.Append(Digits[ones]).ToString() : text.ToString();
    }

    // Word goes on after z with aa, bb.
    private static string Letters(int number, char first) =>
        number < 1 ? Decimal(number) : new string((char)(first + ((number - 1) % 26)), Math.Min(1 + ((number - 1) / 26), 10));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Decimal(number);
        }

        (int Value, string Sign)[] signs =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = new StringBuilder();
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);
}
