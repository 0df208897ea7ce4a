namespace Baogao.Lexicon;

/// <summary>Words that say which years a clause speaks of.</summary>
public static class PeriodWords
{
    /// <summary>The five years before the report's: 五年来, 过去五年.</summary>
    public static readonly WordList PastFiveYears = WordList.Of("五年来 过去五年 五年间 过去的五年 5年来 过去5年 这五年 本届政府任期");

    public static readonly WordList NextFiveYears = WordList.Of("今后五年 未来五年 五年内 今后5年 未来5年 下一个五年");

    /// <summary>Behind a number of years: they are those before the report's.</summary>
    public static readonly WordList SpanPast = WordList.Of("来 间 多来");

    public static readonly WordList SpanPastHere = WordList.Of("共 累计 共计 总计 新增 实际 年均 平均 合计 净增 翻 增长了 增长 提高 增加 下降");

    public static readonly WordList SpanPastBefore = WordList.Of("过去 过去的 这");

    public static readonly WordList Recent = WordList.Of("近 最近");

    public static readonly WordList SpanNextBefore = WordList.Of("今后 未来 下一个 接下来 再经过");

    /// <summary>Behind the name of a plan: the words that make it a time.</summary>
    public static readonly WordList PlanTails = WordList.Of("期间 时期 以来 末 期末 五年 时期末");

    /// <summary>A yearly average speaks of several years; of five, where none are named.</summary>
    public static readonly WordList Yearly = WordList.Of("年均增长 年均递增 年均提高 年均增加 年均实际增长 年均分别增长 年均下降 年平均增长 平均每年增长 平均每年递增");

    public static readonly WordList LastYear = WordList.Of("去年 上年 过去一年 过去的一年");

    /// <summary>Before a year: it is compared with, not spoken of. 比2007年增长, 是2005年的3倍.</summary>
    public static readonly WordList Compared = WordList.Of("比 较 同 是 为 相比 与 比上 由 从 在 以");

    /// <summary>Done already, whatever the chapter: 已建成, 实现了.</summary>
    public static readonly WordList Done = WordList.Of("已经 已完成 已建成 已达 已有 目前 截至 截止");
}
