namespace Baogao.Lexicon;

/// <summary>Verbs and nouns of change: what makes a percentage a growth and a quantity a change.</summary>
public static class ChangeWords
{
    /// <summary>Ends where the number begins: 增长7.8%, 年均递增9%, 增速达11%.</summary>
    public static readonly WordList Growth = WordList.Of(
        """
        增长 递增 增加 提高 上升 提升 下降 减少 降低 回落 递减 增幅 增速 降幅 涨幅 跌幅 增长率 增长速度 上涨 下跌 下滑 上浮 下浮 增长了 增加了 提高了 下降了 减少了 降低了 上升了 上涨了
        翻 超额 快于 高于上年 缩减 压减 压缩 精简 削减 扩大 增 降 升 减 涨 年均增长 负增长 同比增长 递增率 节约 翻了 缩短 提速 增值 改善 好转 攀升 回升 跃升 增产 减产 增收 减收 下调 上调 调减 上浮 同比改善 增效
        """);

    /// <summary>The verb reaches a level, not a step: 提高到45%, 降至3%.</summary>
    public static readonly WordList Reaches = WordList.Of("到 至 为 达到 达 到了 成 在");

    public static readonly WordList GrowthAfter = WordList.Of("的增长 的增速 的增幅 增长 的速度 以上的速度 以上的增速 左右的增速 的降幅");

    /// <summary>With an object before the percentage: 压缩时限32%.</summary>
    public static readonly WordList Shrinks = WordList.Of("压缩 压减 减少 降低 削减 精简 缩短 节约 提高 提升");

    /// <summary>Adds or removes what is counted.</summary>
    public static readonly WordList Change = WordList.Of(
        """
        新增 新建 新辟 新引进 新招聘 新招录 新招 新开 新设 新设立 新办 新注册 新登记 新认定 新评 新签 新签约 新建成 新开工 新改建 新改扩建 新添 新购 新购置 新植 新造 新栽 新发展 新培育 新入库 新成立
        新打 新修 新铺 新架设 新吸纳 新晋 新上 新投放 新投入 新创建 新创 新开辟 新开通 新开设 新挂牌 新落户 新获批 新获 新申报 新申请 新纳入 新增加 新扩 新解决 新拓 新种 新转移 新转 新安置 净增 净增加
        增设 增加 增添 添置 增建 增植 扩建 拆除 拆违 减轻 减少 减免 降低 下降 提高 跃升 前移 晋升 晋位 进位 晋档 压缩 压减 削减 精简 关停 淘汰 关闭 取缔 取消 裁减 撤销 撤并 化解 退出 清退 腾退 腾出 节约 增收 减负 缩减 增长 上升 提升 上涨
        增资 去除 增 减
        """);

    public static readonly WordList Up = WordList.Of(
        "增长 递增 增加 提高 上升 提升 增幅 增速 涨幅 上涨 新增 新建 新辟 净增 增设 增添 扩大 翻 增收 新引进 新招聘 新设 新办 新开 新认定 新建成 跃升 前移 晋升 晋位 进位 晋档 增长率 扩建 添置 增 新");

    public static readonly WordList Down = WordList.Of(
        "下降 减少 降低 回落 递减 降幅 跌幅 下跌 下滑 缩减 压减 压缩 精简 削减 拆除 减轻 减免 关停 淘汰 关闭 取缔 取消 裁减 撤销 撤并 化解 退出 清退 腾退 节约 负增长 缩短 减负 降 减");

    public static readonly WordList Cumulative = WordList.Of("累计 累积 累积达 连冠 连增 历年");

    /// <summary>A share even without a sign of percentage.</summary>
    public static readonly WordList ShareNouns = WordList.Of("率 比重 比例 占 占比 覆盖面 贡献份额");
}
