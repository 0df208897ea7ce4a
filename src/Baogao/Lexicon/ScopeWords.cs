namespace Baogao.Lexicon;

/// <summary>Words for the report's own place, which a name of what is measured does not need: 全县生产总值.</summary>
public static class ScopeWords
{
    public static readonly WordList OwnPlace = WordList.Of("全省 全市 全县 全区 全旗 全州 全盟 全域 全国 全镇 全乡 我省 我市 我县 我区 我旗 我国 我州 本市 本区 本县 本省");
}
