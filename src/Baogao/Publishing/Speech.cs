using System.Globalization;
using Baogao.Model;
using Baogao.Publishing.Views;
using Baogao.Text;

namespace Baogao.Publishing;

/// <summary>Turns texts and amounts into what a reader of one language sees.</summary>
/// <param name="Language">zh or en.</param>
internal sealed record Speech(string Language, Edition Edition)
{
    private const string Chinese = "zh-Hans";
    private const string English = "en";

    public bool IsChinese => Language == "zh";

    /// <summary>The language as HTML names it.</summary>
    public string Lang => IsChinese ? Chinese : English;

    public Words Of(LocalizedText text) => IsChinese || text.En is null ? Zh(text.Zh) : new Words(text.En, "");

    /// <summary>A sentence or heading: English where there is some, else the Chinese as it is displayed.</summary>
    public Words Of(Report report, string address, TextSpan span) =>
        !IsChinese && report.EnglishOf(address) is { IsWhole: true } english
            ? new Words(english.Text, "")
            : Zh(report.Source.Quote(span));

    /// <summary>For lists: what the sentence's figures say stands for a sentence that has no English.</summary>
    public Words Brief(Report report, string address, TextSpan span) =>
        !IsChinese && report.EnglishOf(address) is { IsComposed: true } composed ? new Words(composed.Text, "") : Of(report, address, span);

    /// <summary>A pledge: the words of its sentence's English that say it, where one can tell which do, else the Chinese.</summary>
    public Words Of(Report report, Pledge pledge) =>
        !IsChinese && report.English.Pledges.TryGetValue(pledge.Address, out var english) ? new Words(english, "") : Zh(report.Source.Quote(pledge.Span));

    public Words Zh(string text) => new(DisplayForm.Of(text), IsChinese || text.Length == 0 ? "" : Chinese);

    /// <summary>A name in the other language; null where it has none.</summary>
    public Words? Other(LocalizedText text) => text.En is not { } english ? null : IsChinese ? new Words(english, English) : Zh(text.Zh);

    /// <summary>The words of the other language: for the page that shows both.</summary>
    public Words? Other(Report report, string address, TextSpan span)
    {
        var english = report.EnglishOf(address);
        return !english.IsWhole ? null
            : IsChinese ? new Words(english.Text, English)
            : Zh(report.Source.Quote(span));
    }

    /// <summary>The label of a chapter or section: as printed in Chinese, "（一）"; by count in English, "1.4".</summary>
    public string Label(Heading? heading, params int[] count) =>
        heading is null ? ""
        : IsChinese ? DisplayForm.Of(heading.Number)
        : string.Join('.', count.Select(c => c.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A value with its unit: "RMB 100 billion", "5.5万平方米". English counts beds and people without a classifier.</summary>
    /// <returns>Unit is set where the language has no name for it, and then stands behind the value.</returns>
    public (string Value, Words Unit) Amount(Figure figure) =>
        Pattern(figure) is { Length: > 0 } pattern
            ? (pattern.Replace("{n}", Amount(figure.Value), StringComparison.Ordinal), new Words("", ""))
            : (Amount(figure.Value), Zh(figure.Unit));

    /// <summary>What a chart counts in: 亿元, "RMB billion", "people". Empty where the language counts without a word.</summary>
    public Words Unit(string unit, Scale scale) => Pattern(unit, "other") is { Length: > 0 } pattern
        ? new Words(pattern.Replace("{n}", scale.Word, StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Trim(), "")
        : Zh(IsChinese ? scale.Word + unit : $"{scale.Word} {unit}".Trim());

    private string Pattern(Figure figure) => Pattern(figure.Unit, figure.Value == 1 ? "one" : "other");

    // "1 household", "2 households"; RMB and km have one form.
    private string Pattern(string unit, string form) =>
        Edition.Word(Language, StringGroup.Units, unit) is { Length: > 0 } pattern ? pattern : Edition.Word(Language, StringGroup.Units, $"{unit}.{form}");

    /// <summary>What the figure says without its name: "up 7.8%", "at most 21,040 people".</summary>
    /// <returns>Empty where the language has no name for the unit.</returns>
    public string Said(Figure figure)
    {
        var (value, unit) = Amount(figure);
        var direction = figure.Direction == Direction.None ? "plain" : Terms.Of(figure.Direction);
        return unit.Text.Length > 0 ? ""
            : Filled(StringGroup.Said, $"{Terms.Of(figure.Aspect)}.{direction}", Filled(StringGroup.Bounds, Terms.Of(figure.Bound), value));
    }

    private string Filled(StringGroup group, string key, string amount) => Edition.Word(Language, group, key).Replace("{amount}", amount, StringComparison.Ordinal);

    /// <summary>"1000亿" and "5.5万", "100 billion" and "55,000": exact, never rounded.</summary>
    private string Amount(decimal value) => Amount(value, ScaleOf(value));

    /// <summary>The scale in which every one of these is said, so that it can be said once: 亿 of 109.1亿 and 118亿.</summary>
    public Scale Common(IEnumerable<decimal> values)
    {
        var scales = values.Where(v => v != 0).Select(ScaleOf).Distinct().ToList();
        return scales.Count == 1 ? scales[0] : Scale.One;
    }

    /// <summary>A number of a chart: "≤ 21040", "−3.5%", "10.91". Its unit and scale stand with the chart's name, but for %.</summary>
    public string Short(decimal value, Bound bound, string unit, Scale scale) =>
        Edition.Word(Language, StringGroup.Signs, $"bounds.{Terms.Of(bound)}").Replace("{amount}", Signed(value, unit, scale), StringComparison.Ordinal);

    /// <summary>A number with its sign: of an axis, of a chart.</summary>
    public string Signed(decimal value, string unit, Scale scale)
    {
        var amount = scale == Scale.One ? Amount(Math.Abs(value)) : Plain(Math.Abs(value) / scale.Size);
        return Edition.Word(Language, StringGroup.Signs, value < 0 ? "below_zero" : "from_zero")
            .Replace("{amount}", amount + (unit == "%" ? unit : ""), StringComparison.Ordinal);
    }

    /// <summary>A computed rate with its sign and two decimals: "+8.16%".</summary>
    public string Rate(decimal percent) =>
        Edition.Word(Language, StringGroup.Signs, decimal.Round(percent, 2) < 0 ? "fall" : "rise")
            .Replace("{n}", Math.Abs(percent).ToString("#,##0.00", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>Of a file: "840 bytes", "35 KB", "1.2 MB".</summary>
    public string Size(long bytes) => bytes switch
    {
        < 1_000 => Sized("bytes", bytes, "0"),
        < 1_000_000 => Sized("kb", bytes / 1_000m, "0"),
        _ => Sized("mb", bytes / 1_000_000m, "0.0"),
    };

    private string Sized(string key, decimal number, string format) =>
        Edition.Word(Language, StringGroup.Sizes, key).Replace("{n}", number.ToString(format, CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private string Amount(decimal value, Scale scale) => Plain(value / scale.Size) + scale.Word;

    private Scale ScaleOf(decimal value)
    {
        foreach (var (size, key) in IsChinese ? ChineseScales : EnglishScales)
        {
            if (Math.Abs(value) >= size && IsShort(value / size))
            {
                return new Scale(size, Edition.Word(Language, StringGroup.Scales, key));
            }
        }

        return Scale.One;
    }

    // 21040人 is said as it is, not as 2.104万人.
    private static bool IsShort(decimal scaled) => decimal.Round(scaled, 2) == scaled;

    private static readonly (decimal Size, string Key)[] ChineseScales = [(100_000_000, "yi"), (10_000, "wan")];

    private static readonly (decimal Size, string Key)[] EnglishScales =
        [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million")];

    private string Plain(decimal value) => value.ToString(IsChinese ? "0.##########" : "#,##0.##########", CultureInfo.InvariantCulture);
}

/// <param name="Word">" billion", 亿; empty for one.</param>
internal sealed record Scale(decimal Size, string Word)
{
    public static readonly Scale One = new(1, "");
}
