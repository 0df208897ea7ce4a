namespace Baogao.Lexicon;

/// <summary>Cue words for the role of a sentence. They decide only where the chapter leaves it open.</summary>
public static class RoleWords
{
    public static readonly WordList Salutation = WordList.Of("各位代表 同志们 各位委员 各位政协委员 代表们 各位领导");

    public static readonly WordList Ceremony = WordList.Of(
        """
        请予审议 请予审查 请审议 提出意见 提出宝贵意见 提宝贵意见 崇高的敬意 崇高敬意 衷心的感谢 衷心感谢 由衷的感谢 诚挚的感谢 诚挚感谢 诚挚的谢意 表示感谢 致以崇高 致以诚挚 表示最 深表谢意 让我们 作政府工作报告 向大会报告工作 向大会作 作工作报告
        的结果 来之不易 得益于 归功于 谢谢大家 新春快乐 拜年 祝愿 祝大家
        """);

    public static readonly WordList ProblemStart = WordList.Of(
        """
        清醒地看到 清醒地认识到 清醒认识到 清醒看到 清醒的认识到 清醒的看到 清醒地意识到 清醒意识到 存在的问题 存在不少 存在一些 存在许多 存在诸多 存在很多 还存在 仍存在 依然存在 仍然存在 也存在 存在着 面临着 面临许多 面临不少 面临一些 面临诸多 面临很多
        仍面临 还面临 依然面临 面临的困难 面临的问题 我们也看到 也要看到 也应看到 必须看到 深刻认识到 主要问题是 主要困难是 突出问题是 不足之处 困难和问题依然 差距和不足 差距仍然
        """);

    public static readonly WordList Problem = WordList.Of(
        """
        不足 不够 不强 不高 不大 不优 不快 不平衡 不充分 不适应 差距 短板 问题 困难 滞后 薄弱 突出 艰巨 有待 仍需 亟待 亟需 制约 瓶颈 压力 下行 矛盾 偏低 偏小 偏弱 严峻 欠缺 缺乏 尚未 不容忽视 不平稳 不合理 形势复杂 隐患 不到位 不深入 不作为 繁重 挑战 趋紧 乏力
        """);

    /// <summary>Ends an account of problems: what will be done about them, in general.</summary>
    public static readonly WordList Remedy = WordList.Of("对此 对于这些 对这些 针对这些 我们要正视 认真加以解决 切实加以解决 努力加以解决 着力加以解决 认真解决 采取有力措施 采取有效措施 高度重视 我们一定 我们将 我们要 我们必须 在今后的工作中 今后工作中 下一步");

    /// <summary>At the head of a clause in an account of what was done: a lesson, not a deed. 我们必须坚持发展.</summary>
    public static readonly WordList Lesson = WordList.Of("我们要 我们必须 我们应当 必须 就必须 还必须 应当 还应当 务必 只有坚持 实践证明 我们体会到 我们深刻体会到 我们深深体会到 实践使我们 我们深切体会到 我们深刻认识到 今后必须");

    /// <summary>At the head of a sentence among plans: it weighs what is for and against them. 要看到，…；也要看到，…</summary>
    public static readonly WordList Weighing = WordList.Of("要看到 也要看到 更要看到 还要看到 同时要看到 既要看到 同时也要看到 我们既要看到");

    /// <summary>Announces a list and says nothing itself.</summary>
    public static readonly WordList LeadIn = WordList.Of("以下几方面 以下几个方面 以下工作 以下方面 以下六 以下五 以下四 以下三 以下七 以下八 几方面工作 几个方面 个方面工作 个方面的工作 六方面工作 五方面工作 四方面工作 三方面工作 七方面工作 八方面工作 九方面工作 十方面工作 以下方面的工作 几项工作 如下 主要做了 以下重点工作");

    public static readonly WordList Principle = WordList.Of(
        """
        指导思想 总体要求 总体思路 基本思路 总的要求 总要求 伟大旗帜 为指导 为统领 为引领 习近平新时代 科学发展观 三个代表 邓小平理论 关键一年 开局之年 收官之年 第一年 关键之年 攻坚之年 关键时期 重要一年 决胜之年 起步之年 之年 永无止境 首要政治任务 精神武装 会议精神 大会精神 大精神 全会精神
        机遇 形势 必须坚持 要坚持 我们要 我们必须 必须 始终坚持 牢牢把握 准确把握 深刻领会 统筹推进“五位一体” 四个意识 两个确立 四个自信 总基调 新发展理念 新局面 战略机遇期 挑战 工作主线 经验 体会 启示 重要原则 工作原则 奋斗目标 意义重大
        """);

    public static readonly WordList YearOpening = WordList.Of("是新一届 第一年 关键一年 关键之年 开局之年 收官之年 极不平凡 很不平凡 不平凡的一年 不寻常的一年 不平凡的五年 不平凡的几年 不寻常的五年 的五年 重要一年 之年 的一年");

    public static readonly WordList TargetList = WordList.Of("预期目标 主要目标 发展目标 奋斗目标 工作目标 主要指标 目标是 目标为 目标任务是");

    /// <summary>What follows is promised, wherever it stands.</summary>
    public static readonly WordList TargetStart = WordList.Of("目标是: 目标为: 目标: 目标是 目标建议为 预期目标为 预期目标:");

    /// <summary>From here on the report speaks of plans, also where no heading says so.</summary>
    public static readonly WordList OutlookStart = WordList.Of(
        """
        总体要求是 总体思路是 指导思想是 预期目标是 主要目标是 基本思路是 目标建议为 预期目标为 总的要求是 奋斗目标是 预期目标: 总体要求: 指导思想: 工作总要求是 总体目标是 工作目标是 主要预期目标为 发展目标是 主要奋斗目标是
        """);

    /// <summary>The last words of the formal opening.</summary>
    public static readonly WordList OpeningEnd = WordList.Of("请予审议 请予审查 请审议 予以审议 请一并审议 提出意见 提出宝贵意见 提宝贵意见 报告如下 一并提出意见 审议");

    public static readonly WordList FramingTitle = WordList.Of("总体要求 指导思想 总体思路 基本思路 面临的形势 形势分析 形势和 工作要求 基本要求 奋斗目标 主要目标 预期目标 总要求");

    public static readonly WordList Closing = WordList.Of("让我们 奋斗 奋进 谱写 携手 同心 新征程 新篇章 辉煌 更加紧密地团结 号角 使命光荣 蓝图 催人奋进 任重道远 展望未来 信心百倍 扬帆 砥砺");

    public static readonly WordList Solves = WordList.Of("解决 破解 应对 化解 攻坚 战胜 克服");

    public static readonly WordList ProblemTitle = WordList.Of("问题 困难 不足 差距 挑战");
}
