namespace Baogao.Lexicon;

/// <summary>Words that make a number a limit or a guess.</summary>
public static class BoundWords
{
    /// <summary>Before the number, touching it.</summary>
    public static readonly WordList AtMostBefore = WordList.Of("不超过 不高于 不突破 不大于 不多于 低于 小于 少于 不到 不足 控制在 严格控制在 最多 至多 限制在");

    public static readonly WordList AtLeastBefore = WordList.Of("不低于 不少于 不小于 不下 至少 最少 最低 不低于全国 保底");

    public static readonly WordList AboveBefore = WordList.Of("超过 突破 超 逾 高于 多于 大于 首次突破 超出 跨越 跃上 率先突破 成功突破 已超过 历史性突破 均超过 均突破");

    public static readonly WordList AboutBefore = WordList.Of("约 近 大约 将近 接近 约为 大概 预计约");

    /// <summary>Only before 百, 千, 万: 数百, 上千, 几十; 人数10467人 is another word.</summary>
    public static readonly WordList AboutBeforePowers = WordList.Of("上 数 几 近 约 十几");

    /// <summary>Words that end in 约 and 近 and are no bounds: 签约2021户.</summary>
    public static readonly WordList NotAbout = WordList.Of("签约 节约 公约 合约 履约 违约 预约 解约 附近 最近 邻近 靠近 就近 条约 集约 契约");

    /// <summary>After the unit.</summary>
    public static readonly WordList AtMostAfter = WordList.Of("以内 以下 之内 内 及以下 (含)以下");

    public static readonly WordList AtLeastAfter = WordList.Of("以上 及以上 或以上 (含)以上 之上");

    public static readonly WordList AboutAfter = WordList.Of("左右 上下 余 多 有余 开外");

    /// <summary>Governs a number further on in its clause: 失业率控制在… , 确保…5400人.</summary>
    public static readonly WordList HoldsDown = WordList.Of("控制在 不超过 不高于 不突破 限制在 控制到");

    public static readonly WordList Assures = WordList.Of("确保 保证 不低于 不少于 至少");
}
