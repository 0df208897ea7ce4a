namespace Baogao.Lexicon;

/// <summary>Words without which nobody delivers a government work report.</summary>
public static class ReportSigns
{
    public static readonly WordList Words = WordList.Of("工作报告 各位代表 各位委员 请予审议 请审议 政府工作 工作回顾");
}
