using Baogao.Model;
using Xunit;

namespace Baogao.Tests.Extracting;

public class RoleTests
{
    [Theory]
    [InlineData("现在，我代表区人民政府向大会报告工作，请予审议。", ChapterRole.Opening, SentenceRole.Ceremony)]
    [InlineData("城区运行良好。", ChapterRole.Review, SentenceRole.Achievement)]
    [InlineData("主要做了以下六方面工作：", ChapterRole.Review, SentenceRole.Principle)]
    [InlineData("2012年是新一届政府履职的第一年。", ChapterRole.Review, SentenceRole.Principle)]
    [InlineData("顺利完成新疆班第一年招生。", ChapterRole.Review, SentenceRole.Achievement)]
    [InlineData("有效化解前进中的困难和问题。", ChapterRole.Review, SentenceRole.Achievement)]
    [InlineData("成绩来之不易，这是区委坚强领导的结果。", ChapterRole.Review, SentenceRole.Ceremony)]
    [InlineData("我们深深体会到，必须坚持科学发展。", ChapterRole.Review, SentenceRole.Principle)]
    [InlineData("推动发展，必须永葆初心。", ChapterRole.Review, SentenceRole.Principle)]
    [InlineData("落实清单制度，做到法定职责必须为。", ChapterRole.Review, SentenceRole.Achievement)]
    [InlineData("要做好气象、地震等方面工作。", ChapterRole.Outlook, SentenceRole.Commitment)]
    [InlineData("经济总量偏小。", ChapterRole.Problems, SentenceRole.Problem)]
    [InlineData("完成城区停车规划。", ChapterRole.Outlook, SentenceRole.Commitment)]
    [InlineData("也要看到，经济下行压力仍然存在，困难不少。", ChapterRole.Outlook, SentenceRole.Principle)]
    [InlineData("今年是实施规划的关键一年，要高举伟大旗帜。", ChapterRole.Outlook, SentenceRole.Principle)]
    [InlineData("就业是最大的民生。", ChapterRole.Outlook, SentenceRole.Principle)]
    [InlineData("一是打赢蓝天保卫战。", ChapterRole.Outlook, SentenceRole.Commitment)]
    [InlineData("各位代表！", ChapterRole.Outlook, SentenceRole.Ceremony)]
    [InlineData("让我们携手奋斗！", ChapterRole.Outlook, SentenceRole.Ceremony)]
    public void One_sentence(string text, ChapterRole chapter, SentenceRole expected) =>
        Assert.Equal(expected, Read.Paragraph(text, chapter).Facts.Roles["c1-s0-p1-n1"]);

    [Fact]
    public void An_account_of_problems_lasts_until_its_remedy() =>
        Assert.Equal(
            [SentenceRole.Problem, SentenceRole.Problem, SentenceRole.Principle],
            Roles("我们清醒地认识到，工作中还存在不少问题。经济后劲有待增强。对此，我们将采取有力措施，认真加以解决。", ChapterRole.Review));

    [Fact]
    public void Plans_begin_where_they_are_announced_even_without_a_heading() =>
        Assert.Equal(
            [SentenceRole.Achievement, SentenceRole.Commitment, SentenceRole.Commitment],
            Roles("新建学校3所。今年预期目标是：生产总值增长8%。新建公园2个。", ChapterRole.Review));

    private static SentenceRole[] Roles(string text, ChapterRole chapter) =>
        [.. Read.Paragraph(text, chapter).Facts.Roles.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => r.Value)];
}
