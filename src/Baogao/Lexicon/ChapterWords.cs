using Baogao.Model;

namespace Baogao.Lexicon;

/// <summary>Words of a heading that tell what its chapter is for; the first role with a word that fits wins.</summary>
public static class ChapterWords
{
    private const int LongestTitle = 40;

    private static readonly WordList Back = WordList.Of("回顾 工作总结");

    private static readonly (ChapterRole Role, WordList Words)[] ByRole =
    [
        (ChapterRole.Problems, WordList.Of("存在的问题 存在问题 存在的困难 存在的不足 存在的主要 困难和问题 困难与问题 问题和不足 问题与不足 不足和问题 主要问题 困难和挑战 问题和困难 面临的困难")),
        (ChapterRole.Closing, WordList.Of("结束语 结语")),
        (ChapterRole.Outlook, WordList.Of("今年 目标 任务 安排 部署 展望 打算 总体要求 总要求 指导思想 思路 重点工作 工作重点 措施 未来 自身建设 今后 下一步 明年 工作建议 政府工作的建议 谋划 主要考虑 民生实事 惠民实事 为民实事")),
        (ChapterRole.Review, WordList.Of("过去 总结 成就 去年 五年来 一年来 完成情况 执行情况 工作情况")),
    ];

    // Words of speech-makers' titles: 一张蓝图绘到底，奋力谱写中国式现代化福建篇章; 新福建建设持续取得新进展新成效.
    private static readonly WordList Results = WordList.Of("取得 成效 成绩 进展 胜利 明显 显著 不平凡 圆满 历史性 发展历程");

    private static readonly WordList Plans = WordList.Of(
        "奋勇争先 谱写 开创 开局 开好局 起好步 新征程 新篇章 蓝图 服务型政府 人民满意 满意政府 满意的政府 法治政府 廉洁政府 政府建设 政府治理 为民的政府 转作风 建议 争取 今天起 再上");

    private static readonly WordList PlanStarts = WordList.Of("加快 积极 认真 进一步 努力 切实 着力 大力 深入 全力 加强 推进 推动 抓好 做好 奋力 坚定不移 持续 全面 不断 以 提高 促进 继续 关于2 关于《");

    /// <summary>With them a paragraph of a review turns to what went wrong.</summary>
    public static readonly WordList ProblemTurn = WordList.Of("清醒地 清醒认识 清醒看到 清醒的看 清醒的认 清醒意识 清楚地看到 清楚看到");

    /// <summary>They do so too, unless the sentence says that the problems were solved.</summary>
    public static readonly WordList ProblemNamed = WordList.Of(
        """
        存在的困难 存在的问题 存在的不足 存在不少 存在一些 存在许多 还存在 仍存在 仍然存在 依然存在 也存在 不足之处 面临的困难 面临不少 面临一些 也应看到 也应当看到 也要看到 必须看到 应该看到 应当看到
        问题和不足 困难和问题 问题与不足 困难与问题
        """);

    private static readonly WordList Times = WordList.Of(
        "年 今年 去年 过去 今后 未来 五年 本届 上届 一年来 “十 \"十 十一五 十二五 十三五 十四五 十五五 当前 下一 新一届 近期 全年");

    private static readonly WordList OfAnyTime = WordList.Of("自身建设 结束语 结语 存在的问题 困难和问题 问题和不足 总体要求 目标任务 重点工作 主要任务 工作回顾 工作安排 指导思想 总体思路 预期目标 奋斗目标 民生实事 惠民实事");

    /// <summary>"2012年工作回顾" → review, "2013年工作的总体要求和主要任务" → outlook.</summary>
    public static ChapterRole RoleOf(ReadOnlySpan<char> title)
    {
        if (Back.FoundIn(title))
        {
            return ChapterRole.Review;
        }

        foreach (var (role, words) in ByRole)
        {
            if (words.FoundIn(title) && !(role is ChapterRole.Outlook && IsResult(title)))
            {
                return role;
            }
        }

        return ChapterRole.Other;
    }

    /// <summary>Where no word is sure: what a title that is none of the usual ones sounds like.</summary>
    /// <param name="first">A report begins with what was done.</param>
    public static ChapterRole LikelyRole(ReadOnlySpan<char> title, bool first)
    {
        if (RoleOf(title) is var sure and not ChapterRole.Other)
        {
            return sure;
        }

        // 主要工作: of the year before in the first chapter, of this year later on.
        if (title.Contains("主要工作", StringComparison.Ordinal))
        {
            return first ? ChapterRole.Review : ChapterRole.Outlook;
        }

        if (Results.FoundIn(title))
        {
            return ChapterRole.Review;
        }

        return Plans.FoundIn(title) || (!first && PlanStarts.Starts(title)) ? ChapterRole.Outlook : ChapterRole.Other;
    }

    /// <summary>Whether a line without a number names a chapter: 二〇二四年工作回顾, 加强政府自身建设.</summary>
    /// <param name="line">Folded, without indent.</param>
    public static bool IsTitle(string line) =>
        line.Length is >= 3 and <= LongestTitle
        && line.AsSpan().IndexOfAny("。;!?,") < 0
        && line[^1] is not (':' or '、')
        && (IsYearTitle(line) || NamesRole(line));

    private static bool NamesRole(string line) =>
        RoleOf(line) is not ChapterRole.Other && (Times.FoundIn(line) || (OfAnyTime.FoundIn(line) && line.Length <= LongestTitle / 2));

    // 2018年：铆足干劲抓落实
    private static bool IsYearTitle(string line) =>
        line.Length is > 6 and <= LongestTitle / 2 && line[..4].All(char.IsAsciiDigit) && line[4] == '年' && line[5] == ':';

    // 新福建建设取得新成效, 年度目标任务全面完成: done, whatever else they name.
    private static bool IsResult(ReadOnlySpan<char> title)
    {
        foreach (var word in (ReadOnlySpan<string>)["取得", "圆满完成", "全面完成", "发展成就"])
        {
            if (title.Contains(word, StringComparison.Ordinal))
            {
                return !title.Contains("目标任务", StringComparison.Ordinal) || title.EndsWith("完成", StringComparison.Ordinal);
            }
        }

        return false;
    }
}
