using Baogao.Model;

namespace Baogao.Lexicon;

/// <summary>Words of a heading that tell what its chapter is for; the first role with a word that fits wins.</summary>
public static class ChapterWords
{
    private static readonly (ChapterRole Role, string[] Words)[] ByRole =
    [
        (ChapterRole.Problems, ["存在的问题", "困难和问题", "问题和不足", "主要问题"]),
        (ChapterRole.Outlook, ["今年", "目标", "任务", "安排", "部署", "展望", "打算", "总体要求", "指导思想", "思路", "重点工作", "措施", "未来", "自身建设"]),
        (ChapterRole.Review, ["回顾", "过去", "总结", "成就", "去年", "五年来", "主要工作", "完成情况"]),
        (ChapterRole.Closing, ["结束语", "结语"]),
    ];

    /// <summary>"2012年工作回顾" → review, "2013年工作的总体要求和主要任务" → outlook.</summary>
    public static ChapterRole RoleOf(ReadOnlySpan<char> title)
    {
        if (title.Contains("回顾", StringComparison.Ordinal))
        {
            return ChapterRole.Review;
        }

        foreach (var (role, words) in ByRole)
        {
            foreach (var word in words)
            {
                if (title.Contains(word, StringComparison.Ordinal))
                {
                    return role;
                }
            }
        }

        return ChapterRole.Other;
    }
}
