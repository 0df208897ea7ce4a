namespace Baogao.Lexicon;

/// <summary>Words that make up promises: what frames one, what dates one, what lets a reader check one.</summary>
public static class PledgeWords
{
    /// <summary>A clause that starts so only frames the next: 按照…要求, 以…为重点, 围绕….</summary>
    public static readonly WordList FrameStart = WordList.Of("按照 围绕 立足 针对 根据 依托 瞄准 抢抓 紧抓 抓住 把握 坚持 以 通过 本着 遵循 着眼 紧扣 紧紧围绕 结合 顺应 面对 牢固树立 为 鉴于 随着 从 用 把");

    public static readonly WordList FrameEnd = WordList.Of("机遇 契机 良机 为抓手 为重点 为契机 为导向 为主线 为核心 为目标 为引领 为突破口 为基础 为支撑 为载体 为指导 为依托 的要求 要求 原则 的原则 为中心 为主题 目标 为统领 为主 为动力 为根本 为牵引 为龙头 为切入点 的思路 思路 理念 之本");

    /// <summary>A clause of only a time ends so: 到2020年, 今后五年, “十三五”期间.</summary>
    public static readonly WordList TimeEnd = WordList.Of("年 年底 年末 期间 期末 月底 月 季度 半年 年内 时期 末");

    /// <summary>A clause that only measures the one before: 增长8%, 达到282亿元.</summary>
    public static readonly WordList Appendix = WordList.Of("增长 下降 同比 达到 达 比上年 其中 总投资 总数达到 增速 年均增长 用于 占 面积 总面积 总长");

    /// <summary>Verbs that open a pledge.</summary>
    public static readonly WordList Actions = WordList.Of(
        """
        加强 推进 加快 完善 建设 实施 开展 推动 提高 提升 做好 抓好 加大 深化 强化 健全 落实 建立 促进 支持 完成 启动 打造 发展 优化 确保 力争 争取 扩大 引导 培育 规范 建成 实现 积极 全面 大力 继续 进一步 不断 切实 扎实 着力 深入 严格 引进 组织 制定 编制 改造 新建 整合
        拓展 创新 发挥 鼓励 扶持 增强 巩固 解决 改善 保障 严厉 依法 创建 办好 稳步 有序 努力 探索 逐步 坚决 统筹 配合 协助 狠抓 构建 形成 营造 维护 畅通 细化 丰富 精简 厉行 接受 听取 办理 执行 弘扬 整治 杜绝 力戒 密切 改进 对 让 使 将 对接 聚焦 关注 谋划 盘活 开通 开工 新辟 增设 组建 扩充 注重 更加 重点 主动 认真 合理 科学 妥善 有效 年内 全年 突出 推行 试点 推广 减少 提供 调动 总结 引入 在 要 广泛 高标准 高质量 高水平 精心 启用 出台 修订 夯实 激发 压缩 取消 降低 淘汰 关停 拆除 保护 治理 打击 防范 化解 监管 严把 严防 持续 加紧 尽快 早日 全力 集中 立足 创建 争创 申报 举办 承办 宣传 普及 建好 用好 管好 兑现 新增
        """);

    /// <summary>Time limits in the report's words; the longest wins.</summary>
    public static readonly WordList Due = WordList.Of("年内 年底前 年底 今年底前 年末 年底以前 上半年 下半年 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 一季度末 二季度末 三季度末 四季度末 一季度前 二季度前 三季度前 今年上半年 今年下半年 明年上半年 明年年底 本届政府任期内 全年 今年内 三年内 五年内 两年内 一年内 春节前 国庆节前 国庆前 五一前 十一前 元旦前 元旦春节前 汛期前 汛前 主汛期前 供暖期前 供暖季前 采暖期前 采暖季前 入冬前 秋季开学前 开学前 上冻前 封冻前 明年 明年底 明年底前 任期内 本届任期内");

    public static readonly WordList LeadLabels = WordList.Of("牵头单位: 责任单位: 牵头部门: 责任部门: 牵头单位： 责任单位： 牵头部门： 责任部门： 主办单位: 主办单位：");

    /// <summary>Ends of the names of public bodies.</summary>
    public static readonly WordList Institutions = WordList.Of(
        "局 委 办 厅 部 委员会 办公室 政府 街道 街道办 办事处 管委会 公司 集团 院 中心 处 站 支队 大队 总队 联社 银行 人行 工会 妇联 残联 团委 县长 区长 市长 主任 小组 指挥部 镇 乡 法院 检察院 学校 大学 园区 开发区");

    /// <summary>Any body of its kind, none named.</summary>
    public static readonly WordList AnyBody = WordList.Of("一个部门 各部门 有关部门 相关部门 龙头企业 企业 主管部门 行业部门 职能部门 各乡镇 一名");

    public static readonly WordList LeadVerbs = WordList.Of("牵头 负责 主办 牵头负责 牵头组织");
}
