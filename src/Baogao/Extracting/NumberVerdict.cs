using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>Whether a number measures something, and if not, why.</summary>
internal static class NumberVerdict
{
    private const int LongestQuotedName = 14;

    /// <summary>Null when it is a figure.</summary>
    public static NotFigure? Of(ReadOnlySpan<char> text, Quantity quantity, Clause clause)
    {
        var numeral = quantity.Numeral;
        if (numeral.Form is NumeralForm.Compound)
        {
            return NotFigure.Name;
        }

        if (IsDate(text, quantity))
        {
            return NotFigure.Date;
        }

        if (EnclosedIn(text, numeral.Start, '《', '》', int.MaxValue) || IsQuotedName(text, quantity))
        {
            return NotFigure.Name;
        }

        if (numeral.Start > 0 && text[numeral.Start - 1] is '第' or '前')
        {
            return Ranks.Is(text, quantity) ? null : OrdinalOrFirst(text, quantity, clause);
        }

        return ByUnit(text, quantity, clause);
    }

    private static NotFigure? ByUnit(ReadOnlySpan<char> text, Quantity quantity, Clause clause) => quantity.Kind switch
    {
        not UnitKind.Calendar when quantity.Numeral.Start > 0 && text[quantity.Numeral.Start - 1] == '每' => NotFigure.Rhetoric,
        null => UnitlessVerdict.Of(text, quantity, clause),
        UnitKind.Label => OfLabel(text, quantity),
        UnitKind.Calendar => OfCalendar(quantity),
        UnitKind.Age => NumberWords.LifeExpectancy.FoundIn(clause.Of(text)) ? null : NotFigure.AgeGroup,
        UnitKind.Time => NumberWords.TimeResult.FoundIn(text[clause.Start..quantity.Numeral.Start]) ? null : NotFigure.Duration,
        UnitKind.Count when ChineseVerdict.CountsSlogans(text, quantity) => NotFigure.Rhetoric,
        _ when quantity.Numeral.IsChinese && ChineseVerdict.Of(text, quantity) is { } reason => reason,
        _ when IsThreshold(text, quantity) => NotFigure.AgeGroup,
        UnitKind.Measure when quantity.UnitEnd < text.Length && text[quantity.UnitEnd] == '级' => NotFigure.Name,
        _ when NumberWords.RoadBefore.LengthBefore(text, quantity.Start) > 0 && quantity.Unit!.Word is "线" or "段" or "道" => NotFigure.Address,
        _ => null,
    };

    // 2012年, 98年, 3月, 2008-2012年; the year may also stand bare: 2012.
    private static bool IsDate(ReadOnlySpan<char> text, Quantity quantity)
    {
        var numeral = quantity.Numeral;
        var isYear = Years.IsYear(text, numeral);
        return quantity.Unit?.Word switch
        {
            null => isYear && numeral.Form is NumeralForm.Arabic or NumeralForm.Chinese or NumeralForm.Range,
            "年" or "年度" => isYear || (numeral.Form is NumeralForm.Arabic && numeral.Value is >= 49 and <= 99),
            "月" or "日" or "月份" or "旬" or "季度" or "年代" or "世纪" => true,
            "分" => numeral.Start > 0 && text[numeral.Start - 1] == '时',
            "号" => numeral.Start > 0 && text[numeral.Start - 1] == '月',
            _ => false,
        };
    }

    private static NotFigure? OrdinalOrFirst(ReadOnlySpan<char> text, Quantity quantity, Clause clause) =>
        text[quantity.Numeral.Start - 1] == '前' && quantity.Kind is not UnitKind.Count
            ? ByUnit(text, quantity, clause)
            : NotFigure.Ordinal;

    private static NotFigure OfLabel(ReadOnlySpan<char> text, Quantity quantity) => quantity.Unit!.Word switch
    {
        "届" or "期" or "届次" => NotFigure.Ordinal,
        "号" or "号楼" or "号地块" or "号井" or "号院" or "路" => NotFigure.Address,
        "时" or "点钟" or "点整" => NotFigure.Date,
        _ => NotFigure.Name,
    };

    private static NotFigure OfCalendar(Quantity quantity) => quantity.Unit!.Word switch
    {
        "周年" or "年级" or "年期" or "年制" or "日游" or "季度" => NotFigure.Name,
        _ => NotFigure.Duration,
    };

    // 年税收超亿元楼宇, 60岁以上老人, 投资5000万元以上项目: the number defines a group, others count it.
    private static bool IsThreshold(ReadOnlySpan<char> text, Quantity quantity)
    {
        if (quantity.Kind is UnitKind.Percent or UnitKind.Points or UnitKind.Times || quantity.End >= text.Length)
        {
            return false;
        }

        var next = text[quantity.End];
        var noun = next == '的' || (Folding.IsHan(next) && NumberWords.AfterThresholdNotNoun.LengthAt(text, quantity.End) == 0);
        var tail = quantity.End > quantity.UnitEnd && quantity.Bound is Bound.AtLeast or Bound.AtMost;
        var lead = quantity.Start < quantity.Numeral.Start && text[quantity.Start] is '超' or '过' && quantity.Numeral.Start - quantity.Start == 1
            && quantity.Kind is UnitKind.Money or UnitKind.Measure;
        return noun && (tail || lead);
    }

    // “12345”, “双百亿”, “十二五”; “四连冠” claims a result.
    private static bool IsQuotedName(ReadOnlySpan<char> text, Quantity quantity) =>
        (EnclosedIn(text, quantity.Numeral.Start, '“', '”', LongestQuotedName) || EnclosedIn(text, quantity.Numeral.Start, '"', '"', LongestQuotedName)) && quantity.Unit?.Word is not ("连冠" or "连增" or "连降" or "连丰");

    private static bool EnclosedIn(ReadOnlySpan<char> text, int at, char open, char close, int longest)
    {
        if (open == close)
        {
            return text[..at].Count(open) % 2 == 1 && text[at..].IndexOf(close) is >= 0 and <= LongestQuotedName;
        }

        var start = text[..at].LastIndexOf(open);
        if (start < 0 || text[start..at].Contains(close))
        {
            return false;
        }

        var length = text[start..].IndexOf(close);
        return length > 0 && length - 1 <= longest;
    }
}
