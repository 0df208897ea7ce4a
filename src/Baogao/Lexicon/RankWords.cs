namespace Baogao.Lexicon;

/// <summary>What makes an ordinal a result: 居全省第3位, 全市第五.</summary>
public static class RankWords
{
    /// <summary>Somewhere before the ordinal that has a place behind it; right before one that has none.</summary>
    public static readonly WordList Before = WordList.Of(
        """
        居 列 排 位 排名 位居 位列 名列 跻身 升至 升到 升居 跃居 跃升至 上升到 上升至 进入 进位至 保持 前移至 晋升到 排在 居于 位于 夺得 获 获得 荣获 荣膺 稳居 排名全 并列 进至 升为 跃至 挺进 闯进 蝉联
        """);

    /// <summary>Among whom: right before the ordinal.</summary>
    public static readonly WordList Fields = WordList.Of(
        """
        全国 全省 全市 全区 全县 全州 全盟 全球 世界 亚洲 全自治区 自治区 西部 中西部 东部 中部 东北 西北 西南 省内 国内 市内 区内 郊区 县域 各省 各市 各县 全国城市 地级市 县市 旗县 同类城市 省会城市 副省级城市 各省区 各省份 各省区市
        百强 百强县 百强区 百强市 同类地区 直辖市 中心城区 长三角 珠三角 京津冀 城市群 沿海 长江经济带
        """);

    public static readonly WordList Places = WordList.Of("位 名 强 位次");

    /// <summary>Goes on after the ordinal without making it part of a name.</summary>
    public static readonly WordList After = WordList.Of("上升 升 提升 跃升 跃居 跃至 前移 前进 提高 下降 退 降 和 及 与 的位次 的好成绩 的位置 、");
}
