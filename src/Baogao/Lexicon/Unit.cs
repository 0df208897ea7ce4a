namespace Baogao.Lexicon;

public enum UnitKind
{
    /// <summary>个, 家: counts things; what is counted often follows.</summary>
    Count,

    /// <summary>平方米, 吨, 千瓦.</summary>
    Measure,

    Money,

    /// <summary>%, ‰, 成: a part of a whole or a rate.</summary>
    Percent,

    /// <summary>百分点: the difference of two rates.</summary>
    Points,

    /// <summary>倍, 番.</summary>
    Times,

    /// <summary>天, 小时: a figure only where the length itself is the result.</summary>
    Time,

    /// <summary>年, 月, 日: dates and spans of time.</summary>
    Calendar,

    /// <summary>岁.</summary>
    Age,

    /// <summary>号, 级, 届: the number names or orders something.</summary>
    Label,
}

/// <param name="Word">As printed, without 万 and 亿.</param>
/// <param name="Code">As published: CNY, m2, 个.</param>
public sealed record Unit(string Word, string Code, UnitKind Kind);
