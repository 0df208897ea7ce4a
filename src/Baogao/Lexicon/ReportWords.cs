namespace Baogao.Lexicon;

/// <summary>Words that a government work report says of itself.</summary>
public static class ReportWords
{
    public static readonly WordList Signs = WordList.Of("政府工作报告 作工作报告 工作的报告 各位代表");
}
