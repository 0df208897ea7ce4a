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

    public Words Zh(string text) => new(DisplayForm.Of(text), IsChinese || text.Length == 0 ? "" : Chinese);

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

    // "1 household", "2 households"; RMB and km have one form.
    private string Pattern(Figure figure) =>
        Edition.Word(Language, $"units.{figure.Unit}") is { Length: > 0 } pattern ? pattern : Edition.Word(Language, $"units.{figure.Unit}.{(figure.Value == 1 ? "one" : "other")}");

    /// <summary>What the figure says without its name: "up 7.8%", "at most 21,040 people".</summary>
    /// <returns>Empty where the language has no name for the unit.</returns>
    public string Said(Figure figure)
    {
        var (value, unit) = Amount(figure);
        var direction = figure.Direction == Direction.None ? "plain" : Terms.Of(figure.Direction);
        return unit.Text.Length > 0 ? ""
            : Filled($"said.{Terms.Of(figure.Aspect)}.{direction}", Filled($"bounds.{Terms.Of(figure.Bound)}", value));
    }

    private string Filled(string key, string amount) => Edition.Word(Language, key).Replace("{amount}", amount, StringComparison.Ordinal);

    /// <summary>"1000亿" and "5.5万", "100 billion" and "55,000": exact, never rounded.</summary>
    private string Amount(decimal value)
    {
        foreach (var (scale, key) in IsChinese ? ChineseScales : EnglishScales)
        {
            if (Math.Abs(value) >= scale && IsShort(value / scale))
            {
                return Plain(value / scale) + Edition.Word(Language, $"scales.{key}");
            }
        }

        return Plain(value);
    }

    // 21040人 is said as it is, not as 2.104万人.
    private static bool IsShort(decimal scaled) => decimal.Round(scaled, 2) == scaled;

    private static readonly (decimal Scale, string Key)[] ChineseScales = [(100_000_000, "yi"), (10_000, "wan")];

    private static readonly (decimal Scale, string Key)[] EnglishScales =
        [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million")];

    private string Plain(decimal value) => value.ToString(IsChinese ? "0.##########" : "#,##0.##########", CultureInfo.InvariantCulture);
}
