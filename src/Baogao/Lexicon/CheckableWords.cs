namespace Baogao.Lexicon;

/// <summary>What lets a reader see afterwards whether a promise was kept.</summary>
public static class CheckableWords
{
    /// <summary>Verbs of an event that takes place or does not.</summary>
    public static readonly WordList Events = WordList.Of(
        """
        完成 建成 竣工 开工 启动 投入使用 投入运营 投入运行 新建 开放 通车 投用 投产 取消 组建 成立 出台 制定 编制 修订 开通 迁建 扩建 改扩建 开工建设 设立 挂牌 举办 办好 创成 动工 发布 颁布 建立 试点 新设 上市 签约 申报 拆除 关停 落成 交付 引进 改造 启用 试行
        """);

    /// <summary>After an event verb these name no outcome: 完成各项任务, 建立长效机制.</summary>
    public static readonly WordList VagueObjects = WordList.Of("任务 目标 机制 氛围 环境 意识 观念 格局 体系 人才 企业 优秀 经验 理念 关系 模式 制度规范 力度 水平 能力");

    /// <summary>Discrete products, there or not there whatever the verb.</summary>
    public static readonly WordList Products = WordList.Of(
        """
        行动计划 实施方案 实施意见 细则 管理办法 信息系统 评价系统 信息平台 服务平台 管理平台 示范区 示范点 示范城区 示范城市 文明城区 文明城市 卫生城市 卫生城区 园林城市 先进县 普查 节能改造 看护中心 文体中心 文化中心 交易中心 展览 锅炉 病房 网站 补贴范围 待遇 补贴标准 低保标准 签约率 加成率
        博览会 洽谈会 运动会 音乐节 双年展 艺术节 电影节 旅游节 论坛 赛事 热线 评选 达标单位 指标评价 生产线 二期 一期 三期 启航计划 健身计划 健康促进工程 清洁工程 安居工程 惠民工程 民心工程 实事 药物制度 市级统筹 省级统筹 专项规划 发展规划 总体规划 控详规划 详细规划 规划纲要 中期评估 职业技能培训
        """);

    /// <summary>Ends of the names of places and works.</summary>
    public static readonly WordList Places = WordList.Of(
        """
        园 园区 港 站 馆 院 厂 场 所 中心 街 路 桥 大道 机场 地区 组团 新区 管网 线路 大楼 小区 广场 酒店 大厦 仓库 学校 市场 湿地 基地 水库 铁路 公路 高速 码头 商圈 综合体 校区 中学 小学 岛 湖 河 山 墓地 故居 遗址 佳苑 花园 公寓 大学 学院 集镇 镇 村 流域 走廊 景区 泵站 水厂 电厂 楼 线
        """);

    /// <summary>What is done to a place stands right behind its name.</summary>
    public static readonly WordList Works = WordList.Of("建设 项目 改造 工程 开发 前期 规划 扩建 迁建 整治 搬迁 建成 投入 开工 竣工 开放 升级 主体 供应 创建 二期 一期 修缮 保护 拆迁 选址 运营 景观 亮化 绿化 土地出让 发掘");

    /// <summary>No place of its own: 重点地区, 工业园区建设 in general.</summary>
    public static readonly WordList General = WordList.Of("农村环境 农村人居 农村生活 城乡 重点 重大 各类 各项 新型 产业 优秀 现有 全方位 公共 市场监 市场秩序 市场主体 市场供应 市场服务 市场环境 文化市场 社区矫 社会 中心城区 农村社区 体系 领域 场所 广大 安全");

    /// <summary>What a list of names ends in: 龙南、丰谷等变电站.</summary>
    public static readonly WordList ListNouns = WordList.Of(
        "项目 工程 酒店 企业 学校 道路 公园 市场 街道 活动 品牌 赛事 变电站 小区 广场 医院 线路 地块 路段 街路 河道 园区 景区 镇 村 乡 社区 文化精品 示范项目 配建 适配房 公交 街 路 桥 信息化平台 商圈 机构 高校 集团 平台 会展 专业 指标 区域 地区");

    /// <summary>Something with a plan and an end, where the clause carries it out.</summary>
    public static readonly WordList Undertakings = WordList.Of("工程 计划 行动 方案 试点 项目");

    public static readonly WordList CarriesOut = WordList.Of("实施 开展 启动 推行");

    /// <summary>The verb is an effort only.</summary>
    public static readonly WordList Efforts = WordList.Of("力度 健全 职业学校 规模和");

    /// <summary>What a name in quotation marks is the name of.</summary>
    public static readonly WordList QuotedNouns = WordList.Of("园 工程 试点 平台 热线 行动 品牌 计划 项目 学校 活动 街区 评选 黄金 国家 产业 窗口 模式 品 规划");
}
