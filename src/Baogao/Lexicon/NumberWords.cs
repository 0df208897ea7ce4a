namespace Baogao.Lexicon;

/// <summary>What tells a number that measures from one that names, dates or merely orders.</summary>
public static class NumberWords
{
    /// <summary>After a number without unit: it is the name of a line, a platform, a campaign.</summary>
    public static readonly WordList NameTails = WordList.Of(
        """
        热线 平台 工程 计划 模式 行动 专项 产业 体系 战略 机制 格局 布局 服务 项目 系统 网格 警情 警令 厂 高校 系列 合一 国际 经验 国道 省道 高速 公里志 标准 认证 专案 案件 事故 地震 疫情 报警 急救 号令 监督 举报 网络 频道 频率 文件 窗口
        指挥 联动 消防 景区 街区 广场 大厦 创意 园区 基地 产业园 商圈 公园 工作 政策 机构 考核 战术 措施 总体 目标 思路 要求 经济 医院 工作法 社区 养老 就医 便民 生活圈 救援 火灾 特大 洪水 洪灾 暴雨 精神
        """);

    public static readonly WordList RoadBefore = WordList.Of("国道 省道 县道 乡道 高速 地块 路 街 弄 幢号 编号 线路 公交");

    public static readonly WordList IndexBefore = WordList.Of("指数 系数 得分 评分 分值 均分 比为 之比 比例为 比值 密度 浓度 倍差 收入比 满意度 综合得分 排名 年龄 寿命 达到 达 为 指数为 指数达 指数达到 结构比 构成比");

    /// <summary>Where a length of time is itself the result: 审批时限压缩到3个工作日, 优良天数达到300天.</summary>
    public static readonly WordList TimeResult = WordList.Of("压缩 缩短 缩减 控制 达到 天数 达 减少 提速 时限 日数 增加 延长 提前 节约 用时 耗时 平均 周期 不超过 超过 突破 降至 降到");

    /// <summary>Right after the number: it moves to another. 收入比从2.42缩小至2.12.</summary>
    public static readonly WordList Moves = WordList.Of("缩小 提升 提高 下降 上升 降 升 增加 减少 扩大 调整 优化 变为");

    /// <summary>A definition of the parts of a name follows: “7+18”中，7是指….</summary>
    public static readonly WordList Explains = WordList.Of("即 指 是指 ,即 ，即 ,指 ，指 代表");

    public static readonly WordList LifeExpectancy = WordList.Of("寿命 平均年龄 年龄为");

    /// <summary>Classifiers that follow a number written in Chinese; other words after 一…十 make no quantity (二手, 十分, 三农).</summary>
    public static readonly WordList CountedInWords = WordList.Of(
        """
        个 家 户 名 位 张 条 所 项 幢 栋 座 处 套 间 枚 台 辆 艘 架 批次 场次 人次 起 例 宗 片 支 类 件 亩 公里 千米 平方米 平米 平方公里 立方米 吨 公斤 斤 千瓦 元 美元 倍 番 成 连冠 连增 百分点 个百分点
        天 小时 个小时 年 月 日 岁 周年 届 号 大 大类 方面 人 万人 场 口 对 门 只 头 株 公顷 海里 米 盏 块 支队 艘次 户次 年代 世纪 个月 季度 个工作日 工作日 纵 横 期
        """);

    /// <summary>What a counted list of principles counts: 六方面工作, 四个意识.</summary>
    public static readonly WordList RhetoricNouns = WordList.Of(
        """
        方面 班子 链条 意识 自信 维护 确立 代表 确保 坚持 转变 结合 重点 目标 关键 环节 层面 规定 原则 战略 理念 不摘 一批 提升 攻坚 振兴 全面 百年 文明 责任 关系 方向 要务 面向 优先 计划 时期 阶段 月 世纪 阶级 问题 特点
        主题 主线 底线 红线 精神 五年 定位 标准 要求 转型 突破 必须 更加 着力 体系 大局 格局 机遇 阵地 一 能力 本领 高地 强化 聚焦 聚力 注重 相结合 同步 统一 务必 方针 思想 路线 重要 领域 维度 引领 抓手 任务 工作
        认同 样 优化 融合 联动 协同 合力 意见 变化 变革 革命 会议 品质 保障 支撑 结构 产业 优势 理论 建设 行动 措施 举措 过硬 工程 突出 明显 做到 到位 走在 历史 新 严 实 有 不 大 高 主张 闸门 收官 上水平 部分 积极性 硬仗 事 基础 坚定 控制线 条例 关键词 常态化 短板 难题 中心 区域 圈 循环 动力 支点 层次 篇章 课题 百年 规范 法宝 阶段性 转化 百分之百 100% 即
        """);

    /// <summary>A year plan of ten words: 十二五, 八五.</summary>
    public static readonly WordList FiveYearPlans = WordList.Of("一五 二五 三五 四五 五五 六五 七五 八五 九五 十五 十一五 十二五 十三五 十四五 十五五");

    /// <summary>After a threshold the group it defines begins at once: 60岁以上老人, 亿元以上项目.</summary>
    public static readonly WordList AfterThresholdNotNoun = WordList.Of("实现 完成 和 及 与 以 并 达 全部 均 ,");

    public static readonly WordList MoneySubjects = WordList.Of("收入 产值 总值 投资 税 额 资金 GDP 贷款 存款 利润 增加值 补贴 经费 支出 融资 资产 销售 主营 成交 引资 外资 内资 财政 产业 经济 营收 规模 总量 集群");

    /// <summary>Amounts that are the name of a programme: 新增千亿斤粮食工程.</summary>
    public static readonly WordList NamedAmounts = WordList.Of("千亿斤 百亿斤");

    /// <summary>Counted without a classifier: 带动4000农户, 3400多贫困户.</summary>
    public static readonly WordList Counted = WordList.Of(
        """
        农户 贫困户 脱贫户 用户 家庭 部门 企业 村庄 市场主体 场所 人口 群众 人民 农民 居民 老年人 老人 学生 职工 侨民 百姓 市民 网民 干部 劳动力 员工 学子 儿童 民众 游客 党员 战士 官兵 医护人员 志愿者 毕业生 青年 农民工 教师 商户
        """);

    /// <summary>What counts people without a classifier: 9748万农村人口.</summary>
    public static readonly WordList People = WordList.Of("人口 群众 人民 农民 居民 老年人 老人 学生 职工 侨民 百姓 市民 网民 干部 劳动力 员工 学子 儿童 民众 游客 人数 人才 党员 教师 医生");

    /// <summary>What a milestone in words is followed by: 突破千亿元大关.</summary>
    public static readonly WordList Milestones = WordList.Of("突破 超过 超 达到 跨越 迈上 迈过 迈入 突破了 跨过 跃上 首次突破 逼近 冲刺 近 约 上");
}
