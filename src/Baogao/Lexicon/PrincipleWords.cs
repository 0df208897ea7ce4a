namespace Baogao.Lexicon;

/// <summary>Words of guiding ideology: a sentence among the tasks that has one of these promises nothing of its own.</summary>
public static class PrincipleWords
{
    public static readonly WordList Slogan = WordList.Of(
        """
        伟大旗帜 指导思想 总体要求 首要政治任务 精神武装 永无止境 关键时期 的关键一年 开局之年 收官之年 为指导 精神实质 重要讲话精神 总体思路 战略机遇期 基本原则 形势依然 机遇与挑战 四个意识 两个确立 四个自信 深刻领会
        """);
}
