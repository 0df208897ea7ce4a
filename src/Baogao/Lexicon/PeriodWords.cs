namespace Baogao.Lexicon;

/// <summary>Words that say which years a clause speaks of.</summary>
public static class PeriodWords
{
    /// <summary>The five years before the report's: 五年来, 过去五年.</summary>
    public static readonly WordList PastFiveYears = WordList.Of("五年来 过去五年 五年间 过去的五年 5年来 过去5年 这五年 本届政府任期");

    /// <summary>In a title: the term of the government that reports.</summary>
    public static readonly WordList PastTerm = WordList.Of("本届政府");

    /// <summary>At the head of a paragraph in an account of several years: it turns to the last.</summary>
    public static readonly WordList LastYearHead = WordList.Of("刚刚过去的 过去的一年 过去一年 一年来 去年");

    /// <summary>An average a year: it speaks of all years of the account.</summary>
    public static readonly WordList Average = WordList.Of("年均 年平均 平均每年 每年平均");

    /// <summary>Right before a number: it is what stands at the end. 达到409家, 扩大到了40平方公里.</summary>
    public static readonly WordList Arrivals = WordList.Of("达到 达 达到了 分别达到 分别达 突破 超过 分别为 为 到 到了 至 保持在 稳定在 控制在 提高到 提升到 保持 分别突破");

    /// <summary>What is there now: 在建项目28个.</summary>
    public static readonly WordList Standing = WordList.Of("在建 现有 拥有 目前 已有 共有");

    /// <summary>Names of what is counted anew every year or at its end; without a deed before them they speak of the last year.</summary>
    public static readonly WordList YearlySubjects = WordList.Of("总值 增加值 产值 收入 支出 余额 总额 销售额 进出口 产量 总产 单产 总量 固定资产投资 人口 总面积 里程 总数 人数 天数 客流量 吞吐量 用电量 浓度");

    /// <summary>Deeds of the whole time: 累计完成, 新增, 共引进.</summary>
    public static readonly WordList Deeds = WordList.Of("累计 共 新增 引进 投入 争取 建成 改造 解决 发放 落实 利用 筹措 转移 减免 安置 带动 拉动");

    public static readonly WordList NextFiveYears = WordList.Of("今后五年 未来五年 五年内 今后5年 未来5年 下一个五年");

    /// <summary>Behind a number of years: they are those before the report's.</summary>
    public static readonly WordList SpanPast = WordList.Of("来 间 多来");

    public static readonly WordList SpanPastHere = WordList.Of("共 累计 共计 总计 新增 实际 年均 平均 合计 净增 翻 增长了 增长 提高 增加 下降");

    public static readonly WordList SpanPastBefore = WordList.Of("过去 过去的 这");

    public static readonly WordList Recent = WordList.Of("近 最近 连续");

    public static readonly WordList SpanNextBefore = WordList.Of("今后 未来 下一个 接下来 再经过");

    /// <summary>Behind the name of a plan: the words that make it a time.</summary>
    public static readonly WordList PlanTails = WordList.Of("期间 时期 以来 末 期末 五年 时期末");

    public static readonly WordList MonthTails = WordList.Of("底 底前 末 份 初 中旬 上旬 下旬 前");

    /// <summary>Right before a figure in brackets in an account of results: it is what was aimed at. 增长9%（年度目标6%以上）.</summary>
    public static readonly WordList Aimed = WordList.Of("(年度目标 (年度目标为 (预期目标 (预期目标为 (计划目标 (目标值 (目标值为 (年初目标 (目标 (目标为");

    /// <summary>A yearly average speaks of several years; of five, where none are named.</summary>
    public static readonly WordList Yearly = WordList.Of("年均增长 年均递增 年均提高 年均增加 年均实际增长 年均分别增长 年均下降 年平均增长 平均每年增长 平均每年递增");

    public static readonly WordList LastYear = WordList.Of("去年 上年 过去一年 过去的一年");

    /// <summary>Before a year: it is compared with, not spoken of. 比2007年增长, 是2005年的3倍.</summary>
    public static readonly WordList Compared = WordList.Of("比 较 同 是 为 相比 与 比上 由 从 在 以");

    /// <summary>Done already, whatever the chapter: 已建成, 实现了.</summary>
    public static readonly WordList Done = WordList.Of("已经 已完成 已建成 已达 已有 目前 截至 截止");
}
