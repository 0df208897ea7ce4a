namespace Baogao.Lexicon;

/// <summary>What a list of explanations at the end of a report is called.</summary>
public static class NoteWords
{
    public static readonly WordList Titles = WordList.Of(
        "名词解释 名词注释 名词说明 有关名词解释 部分名词解释 注释 尾注 脚注 注解 短语说明 词语解释 词语说明 词语注释 术语解释 术语说明 用语说明 有关用语说明 相关用语说明 名词术语解释 专业名词解释 专有名词解释 有关词语解释");
}
