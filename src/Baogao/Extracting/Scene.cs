using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>What a part of the report speaks of unless a sentence says otherwise.</summary>
internal readonly record struct Scene(int Year, ChapterRole Role, string Period, FactKind Kind)
{
    private const int Plan = 5;

    /// <param name="titles">Chapter title and section title, folded; the later one wins.</param>
    public static Scene Of(int year, ChapterRole role, params ReadOnlySpan<string> titles)
    {
        var kind = role is ChapterRole.Outlook or ChapterRole.Closing ? FactKind.Target : FactKind.Actual;
        var scene = new Scene(year, role, Text(kind is FactKind.Target ? year : year - 1), kind);
        foreach (var title in titles)
        {
            scene = scene.Titled(title);
        }

        return scene;
    }

    public string FiveYears(bool past) => past ? Text(Year - Plan, Year - 1) : Text(Year, Year + Plan - 1);

    public static string Text(int first, int last) => first == last ? Text(first) : Text(first) + "-" + Text(last);

    public static string Text(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>五年来, …: what a paragraph says at the head of a sentence holds to its end; 2016年是…的一年 at its own head, too.</summary>
    public Scene Headed(string text, bool first)
    {
        if (Kind is not FactKind.Actual)
        {
            return this;
        }

        if (PeriodWords.PastFiveYears.Starts(text))
        {
            return this with { Period = FiveYears(past: true) };
        }

        return first && Period.Contains('-', StringComparison.Ordinal) && PeriodWords.LastYearHead.Starts(text) ? this with { Period = Text(Year - 1) } : this;
    }

    private Scene Titled(string title)
    {
        if (PeriodWords.NextFiveYears.FoundIn(title))
        {
            return this with { Period = FiveYears(past: false), Kind = FactKind.Target };
        }

        if (PeriodWords.PastFiveYears.FoundIn(title) || PeriodWords.PastTerm.FoundIn(title) || (Kind is FactKind.Actual && title.Contains("五年", StringComparison.Ordinal)))
        {
            return this with { Period = FiveYears(past: true), Kind = FactKind.Actual };
        }

        // “十一五”期间的成就; but 2025年和“十四五”时期工作回顾 is of the year first.
        return YearIn(title) is { } found ? this with { Period = found }
            : PlanPeriod.In(title, title.Length, this) is { } plan && plan.Kind == Kind ? this with { Period = plan.Years }
            : this;
    }

    private static string? YearIn(string title)
    {
        foreach (var numeral in NumeralScanner.Scan(title))
        {
            if (Years.IsYear(title, numeral))
            {
                return Text((int)numeral.Value, numeral.Form is NumeralForm.Range ? Years.Last(title, numeral) : (int)numeral.Value);
            }
        }

        return null;
    }
}
