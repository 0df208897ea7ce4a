namespace Baogao.Lexicon;

/// <summary>Words around a number that are not the name of what it measures.</summary>
public static class SubjectWords
{
    /// <summary>Between name and number: 收入达到1亿元.</summary>
    public static readonly WordList Links = WordList.Of(
        """
        达到 达 为 是 突破 超过 完成 实现 控制在 保持在 稳定在 维持在 增长到 增加到 提高到 扩大到 上升到 提升到 下降到 降低到 降到 降至 增至 升至 减至 减少到 增长 下降 提高 增加 减少 降低 上升 同比 比上年 较上年 比去年 较去年
        同比增长 年均 年均增长 平均 分别 分别为 分别达到 分别增长 约 近 共 至 到 已 有 共有 发展到 总共 累计 累计达到 累计达 合计 总计 增幅 增速 增幅达 增速达 预计 预计达到 预期 力争 均 都 将 可 仅 又 再 再次 则 逾 超 高达 多达
        全部 之比 之 比为 稳定 总体稳定 稳定保持在 稳定控制在 由 从 了 就 的 在 占 不低于 不少于 不超过 以 按 按可比价格 按可比价 可比 可比口径 同口径 口径 比 较 名义 实际 净增 增 降 已达 已达到 可达 达到了 突破了 完成了 实现了 和 及 与 、 ( ) “ ” " 至少 以上 左右 力争达到 保持 由 从 上年的 上年
        控制在全市 递增 年递增 回落 收窄 压缩 压缩至 压缩到 缩短 缩短至 缩短到 翻 上涨 回升 扩大 扩大至 提升 提升至 提高至 增加至 增长至 达成 接近 跃升至 上升至 下降至 总数达 总数达到 总数为 调整 调整为 调整到 优化为 优化到 始终 年内 连续 一直 稳居 总体 变为 拟 拟按 新增 每人 每人每年 每人每月 由每人 由每人每年 由每人每月 由月人均 月人均 年人均 人均每月 人均每年 到人均 达人均 达到人均 为人均 至人均 五年 两年 三年 四年 六年 十年 每年平均 平均每年 各 也 同期 环比 占比 占比达 占比达到 只 每年 每月 每天
        """);

    /// <summary>Words that only end like a link: 签约18个, 人均300元.</summary>
    public static readonly WordList EndsLikeLink = WordList.Of(
        """
        签约 节约 履约 集约 人均 户均 亩均 月均 日均 公共 许可 行为 自由 原则 细则 首都 成都 参与 普及 中和 饱和 共和 成就 存在 潜在 对比 性价比 产业比 收入比 结构比 粮经比 构成比 存贷比 产出比 占比 环比 附近 亲近 统计 审计 惠及 涉及 波及 实在 现在 内在 所在 融和 总共 电影节 以降 加速度 百度
        """);

    /// <summary>Words that only start or go on like a stop: 自由贸易, 在校生.</summary>
    public static readonly WordList LooksLikeStop = WordList.Of("自由 行为 人为 在校 在建 在读 在职 在册 在岗 被征地 获奖 均衡 为民 为老 为农 理由 由于 作为 通过率 完成率 实施意见 实施方案 投产率 入住 投入产出 开放型 开放式 开工率 在园 新增长 推进会 提升工程 提高班 全面小康");

    /// <summary>Deeds that are never part of a name, whatever follows: 新增规模以上企业, 完成项目签约.</summary>
    public static readonly WordList Deeds = WordList.Of("完成 实现 新增 新上 新签约 新立项 达到 引进 拆除 再压减 新引进 获得 荣获 举办 组织 新开工 开工建设 建成投用 带动 惠及 加装 停征");

    /// <summary>At the end of a name they say what was done, and never name: 惠及28万人口, 健儿斩获8金.</summary>
    public static readonly WordList PureVerbs = WordList.Of("惠及 取得 获得 荣获 勇夺 斩获 摘得 夺得 帮助 带动 实现 完成 达到 建成 发放 发出 推动 推进 拥有 参加 派出 开行 覆盖 涉及 组织 吸引 累计发布 推动解决 解决");

    /// <summary>What is done for, by or to those counted: 老年人提供服务, 企业获评示范.</summary>
    public static readonly WordList Serves = WordList.Of("提供 提供了 开展 开展了 创成 获评 获评为 被评为 被评定为 被认定为 被授予 享受 获 获得 荣获 入选 成功创建 成功创建为 创建为 创成为 建成");

    /// <summary>Names that begin like a deed: 建成区绿化覆盖率.</summary>
    public static readonly WordList NotDeeds = WordList.Of("建成区 投入产出 实施主体 获得感 组织部 引进来 覆盖率 覆盖面 接待量 接待人数 接待能力 投入强度 完成率 完成额 处理能力 处理量 处理率 公开率 提供者 减少量 组织化 启动率 启动区 启动资金 参加人数 办理量 吸引力 获得率");

    /// <summary>Between two verbs: 取消或停征, 新签约并立项.</summary>
    public static readonly WordList VerbJoints = WordList.Of("或 并 和 及 与 、 以及 或者");

    /// <summary>Ends that a list of names shares: 小麦、稻谷最低收购价.</summary>
    public static readonly WordList SharedTails = WordList.Of(
        """
        最低收购价 收购价 排放量 排放总量 浓度 平均浓度 年均浓度 人均可支配收入 可支配收入 人均纯收入 收入 增加值 产值 总产值 产量 销量 价格 参保率 覆盖率 入学率 普及率 处理率 合格率 达标率 投资 投资额 余额 贷款余额 人数 出口 进口 进出口 增长率 比重 占比 利润 销售额 营业收入 用量 面积 里程 标准 数量 支出 税收
        """);

    /// <summary>At the head of a clause, before the name. Words of one character count only where nothing else is left.</summary>
    public static readonly WordList Adverbs = WordList.Of(
        """
        全年 年内 今年 去年 当年 本年 共 共有 累计 总计 合计 其中 力争 争取 确保 保证 继续 预计 预期 同比 年均 平均 一年来 五年来 全年共 今年以来 年末 年底 到年底 至年底 截至年底 目前 已 已有 先后
        积极 大力 切实 着力 进一步 加快 不断 努力 成功 顺利 圆满 全面 扎实 稳步 有序 深入 认真 重点 主动 率先 基本 逐步 持续 有效 及时 依法 统一 集中 共计 总共 直接 间接 另 另外 同时 此外 使 让 将 把 对 为 向 由 在 与 从 以 给 因
        计划 安排 因地制宜 千方百计 特别是 尤其是 主要是 分别 五年 三年 近五年 通过 全年计划 主要 约 近 超额 如期 按期 提前 连续 每年 即 是 上半年 下半年 我们 我区 我市 我县 我省 期间 、 和 及 与 以及 或 至 到 ( ) “ ” " 的 了 , ? · 年 月 日 底 末 初 前 内 起 个 用 可 仍然 仍 均 继续保持 各类 各项 各种
        """);

    /// <summary>Verbs whose object is what is counted; what stands before the last of them is not its name.</summary>
    public static readonly WordList Verbs = WordList.Of(
        """
        实现 完成 达到 引进 吸引 新增 新建 新辟 增设 拆除 减轻 创成 建成 培育 推荐 帮助 带动 荣获 获得 取得 启动 出台 发放 提供 选派 处理 办理 受理 查处 实施 开工建设 开展 组织 举办 安排 投入 落实 争取 筹措 筹集 接待 新招聘 招聘 关停
        淘汰 解决 新引进 新招 新开 新办 新设 新认定 新注册 新登记 增加 减少 压缩 办复 公开 主动公开 发布 建立 成立 组建 设立 扩建 改建 新改建 新改扩建 改扩建 修建 兴建 续建 铺设 架设 敷设 开通 打通 拓宽 栽植 补植 整理 清理 清运 疏浚 整修
        维修 修缮 修复 加固 配备 购置 更新 更换 安装 添置 吸纳 慰问 惠及 覆盖 涉及 减免 免除 化解 调解 排查 侦破 破获 抓获 取消 拉动 撬动 占有 下放 精简 承接 签订 洽谈 建成投用 拥有 发出 推出 编制 制定 修订 获批 获评 评选 认定 命名 创建 打造 招引 提拔 选聘
        聘请 表彰 征迁 腾退 收储 盘活 处置 消化 清退 偿还 拨付 兑现 下达 追回 挽回 节约 节省 输送 承办 参加 派出 抽调 新建成 新签约 推进 推动 建造 纳入 接种 接诊 录取 播放 评为 被评为 开行 新开辟 运送 解困 结对 走访 收到 答复 调处 承担 召开 印发 合并 撤销
        确定 谋划 列入 通过 加强 做好 抓好 推行 实行 上缴 征缴 扩大 提高 提升 下降 降低 增长 设置 筹建 施划 勇夺 斩获 摘得 新上 新开工 新签约 新立项 立项 停征 加装 打掉 再压减 抓捕 新注册 遴选 增补 搭建 实施了 建成了 完成了 实现了 新建了 新签 城镇化改造 新打 新修 新植 新栽 新造 新购 新投放 净增 打掉 培养 取缔 盘活 查获 引育 侦办 审结 投资建设 投放 调出 调入 争引 到位内资 开发建设 签约引进
        """);

    /// <summary>Verbs that also make names (改造任务): left out only at the head, before a name of some length.</summary>
    public static readonly WordList HeadVerbs = WordList.Of("改造 建设 治理 整治 培训 安置 救助 资助 发展 扶持 转移 支持 利用 出让 征收 供应 植树 造林 采购 购买 安装 开工 续建 植 改 建 修 拆 获 设 投资");

    /// <summary>After these the verb before was part of a name: 建设任务, 改造面积.</summary>
    public static readonly WordList NameNouns = WordList.Of("贡献 速度 潜力 厂 站 中心 系统 设施 平台 池 值 点 量 项目 工程 面积 任务 资金 总额 收入 率 规模 基地 用地 费用 成本 能力 人数 户数 数量 收益 和 、 与 及");

    /// <summary>Noun enough to name money when nothing else is left.</summary>
    public static readonly WordList NounVerbs = WordList.Of("投资 投入 贷款 融资 担保 补贴 补助 出口 进口 造林 就业 投产 创业 培训 搬迁 绿化 救助 资助 签约 播种 存栏 出栏 存款 税收 招生 入学");

    /// <summary>A name cannot start so: the clause compares, the subject stands before it.</summary>
    public static readonly WordList Compares = WordList.Of("占 比 较 是 相当于 同比 与上年 高于 低于 快于 约占 位居 同期 到达");

    public static readonly WordList NotCompares = WordList.Of("占地 占有 占用 占道 比重 比例 比赛 比率 比值 较大 较高 较好 较快 是非");

    /// <summary>First words of a pair that shares its tail: 城镇、农村居民人均收入.</summary>
    public static readonly WordList PairHeads = WordList.Of("城镇 城市 农村 乡村 国内 国际 省内 省外 境内 境外 区内 区外");

    /// <summary>Names too general to stand alone: the subject before is meant.</summary>
    public static readonly WordList TooGeneral = WordList.Of("总数 总量 总额 规模 数量 总规模 总人数 总面积 总长 总值 占地 增幅 增速 降幅 涨幅 跌幅 后 月均 户均 人均 年人均 月人均 年度目标 年度任务 年度计划 年度目标任务 全年目标 全年任务 全年计划 全年目标任务 目标任务 控制目标 省定目标 市定目标 计划任务 预期目标 增长率 比重 占比 达标率 排名 其中 同比 年均 平均 全市 全区 全县 全省 全国 增长速度 比例 名义 实际 幅度 水平");

    /// <summary>The name after a number ends before these: 14家企业获….</summary>
    public static readonly WordList StopsAfter = WordList.Of(
        """
        完工 主体完工 整体完工 投运 加紧 搬出 冲锋 首批 具备 和投资 及投资 突破 与县政府 关停 关闭 获 被 进行 提供 纳入 开展 实施 全部 主动 入驻 转为 竣工 完成 建成 投入 实现 达到 创成 开工 正式 顺利 全面 成功举办 在 为 均 已 用于 基本 通过 实行 列入 等项目 受益 获得 荣获 进入 推进 得到 增长 下降 提高 发放 申报 落户 签约落地 妥善 实施了 增配 的目标
        ， 。 ; : ! ? , 《 “ 的前期 相继 陆续 先后 率先 喜圆 圆梦 如期 有序 稳步 加快 扎实 进展 年内 由 向 将 左右 以内 同比 比上年 较上年 新增 启用 投产 投用 运营 开通 开放 建成投用 开工建设 等 入园 直接 参与 参加 实现了
        """);

    /// <summary>A name cannot start so: what follows the number is not what it counts.</summary>
    public static readonly WordList NotNameStart = WordList.Of("实现 完成 达到 获得 获 荣获 被 得到 纳入 列入 入选 跻身 位居 居于 居全 成为 全部 均 同比 较 比 高于 低于 大关 台阶 关口 提高 增长 下降 调整 降到 降至 升至 上升 增加 减少 扩大 提升 压缩 缩短 降低 增至 、 和 及 与 以及 或 , 。 ; : ! ? ( ) ” 》 用于 以上 以内 左右 至 到 在 的增长 的增速 的目标 的速度 妥善 实施 进行 是 为 有 由 从 并 已 均 等");
}
