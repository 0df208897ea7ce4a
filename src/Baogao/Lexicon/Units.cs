using System.Collections.Frozen;

namespace Baogao.Lexicon;

/// <summary>The units of measure and the classifiers, by their printed form. Blanks separate words; "公里=km" gives the published code.</summary>
public static class Units
{
    private const string Money =
        """
        元=CNY 元人民币=CNY 人民币=CNY 块钱=CNY 美元=USD 美金=USD 港元=HKD 港币=HKD 欧元=EUR 日元=JPY 英镑=GBP 卢布=RUB 新台币=TWD 澳元=AUD
        """;

    private const string Measure =
        """
        平方米=m2 平米=m2 ㎡=m2 m2=m2 平方=m2 平方公里=km2 平方千米=km2 立方米=m3 立方=m3 m3=m3 方 米=m 延米=m 延长米=m 公里=km 千米=km km=km 车道公里
        厘米 毫米 海里 里 华里 吨=t 公斤 千克 斤 市斤 克 毫克 微克 吨标准煤 吨标煤 担 升 毫升 亩 市亩 公顷 顷 亩次 标准亩 千瓦 瓦 兆瓦 吉瓦 千瓦时 兆瓦时 度 度电
        千伏安 兆伏安 KVA MW 蒸吨 蒸吨/小时 吨/日 吨/年 吨/天 吨/小时 立方米/日 立方米/天 立方米/年 立方米/秒 微克/立方米 微克/立方 毫克/立方米 毫克/升 μg/m3
        元/平方米 元/吨 元/亩 元/人 元/月 元/年 元/人·年 元/斤 元/度 人/平方公里 公斤/亩 吨公里 人公里 标箱 标准箱 TEU 次/日 兆 比特 Mbps
        分贝 卡 大卡 马力 摄氏度 ℃ 点 分 重量箱 纱锭 锭 标准台 折标台 床 床位 车位 泊位 停车位 学位 个学位 工日 劳动日 工时 卢 码 寸 尺 丈
        """;

    private const string Count =
        """
        个 家 户 人 人份 名 位 张 条 所 项 幢 栋 座 处 套 间 件 枚 台 辆 艘 架 部 宗 起 例 批 批次 场 场次 次 人次 辆次 车次 户次 班次 架次 车次 台次 件次 项次 家次 个次 头次 只次 艘次 门次
        台套 台(套) 套(台) 人(次) 家(次) 头 只 头只 羽 匹 尾 峰 株 棵 盆 丛 口 眼 孔 盏 块 片 幅 面 扇 根 支 把 本 册 卷 篇 份 封 门 类 大类 小类 种 样 门类 类别 方面 层 排
        组 队 班 集 首 粒 桶 瓶 箱 车 船 列 节 段 道 对 双 股 笔 单 票 科 社 店 馆 站 村 镇 乡 县 区 市 省 街道 社区 乡镇 镇村 县区 县市 校 院 桩 席 桌 垛 圃 棚 栏 筐 袋 匣
        颗 发 航次 群 回 金 银 铜 位次 个位次=位次 连冠 连增 连降 连胜 连丰 名次 版 档 款 帧 枝 顶 则 场(次) 个(次) 项(次) 件(次) 户(次) 杆 线 字 户人 户(人) 剂 剂次 针次 支(队) 标段 批(次)
        环节 步 端 库容 台架 台/套 件/套 大项 小项 分项 细项 子项 大 纵 横
        """;

    private const string Percent = "% ‰ ‱ 成 个点=百分点";

    private const string Points = "百分点 个百分点=百分点 个多百分点=百分点 个千分点=千分点 千分点 基点 个基点=基点";

    private const string Times = "倍 番 倍多=倍";

    private const string Time = "天 小时 个小时=小时 个工作小时=小时 分钟 秒 秒钟=秒 毫秒 工作日 个工作日=工作日 钟头 个钟头=小时 课时 学时";

    private const string Calendar = "年 月 日 个月=月 个多月=月 月份 周 周年 年代 世纪 季度 个季度 昼夜 年级 年期 年制 年度 日游 周岁以后 旬 夜";

    private const string Label =
        """
        号 号线 级 届 期 型 强 后 号楼 号地块 国道 省道 县道 高速 路 路公交 线路 等 A A级 A级景区 G K D S 届次 号井 号文 号令 号院 中 小 千伏 伏 kV KV kv 时 点钟 点整 页 版次 英寸 纳米 微米 大关 维 轮 代 字 标
        """;

    private const string Age = "岁 周岁=岁";

    /// <summary>Words that begin like a unit of one character: 万家庭, 18部门, 1.1亿人口.</summary>
    private static readonly WordList NotUnits = WordList.Of(
        """
        家庭 部门 场所 组团 市场 道路 区域 线路 村民 村庄 村居 县域 市民 市区 市级 省级 区级 县级 门店 院校 校园 人口 成为 成功 成员 成立 成本 成果 点位 站点 金融 金属 金牌 银牌 铜牌 银行 铜矿
        群众 群体 发展 发明 发电 发放 发布 回收 回家 回归 里程 分别 分期 度假 方式 方案 方向 层次 台阶 段落 排名 排位 票据 科研 科技 社会 班子 列入 首次 首个 样本 套餐 面积 面对 面向 双高 单位 本级 本土 本地 台山 台县
        """);

    private static readonly FrozenDictionary<string, Unit> Table = Build();

    private static readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Table.Keys.Max(w => w.Length);

    /// <summary>The longest unit that starts here: "平方公里" before "平方".</summary>
    public static Unit? At(ReadOnlySpan<char> text, int at)
    {
        for (var length = Math.Min(Longest, text.Length - at); length > 0; length--)
        {
            if (Lookup.TryGetValue(text.Slice(at, length), out var unit))
            {
                return length == 1 && NotUnits.LengthAt(text, at) > 0 ? null : unit;
            }
        }

        return null;
    }

    private static FrozenDictionary<string, Unit> Build()
    {
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        Add(units, Label, UnitKind.Label);
        Add(units, Count, UnitKind.Count);
        Add(units, Measure, UnitKind.Measure);
        Add(units, Money, UnitKind.Money);
        Add(units, Percent, UnitKind.Percent);
        Add(units, Points, UnitKind.Points);
        Add(units, Times, UnitKind.Times);
        Add(units, Time, UnitKind.Time);
        Add(units, Calendar, UnitKind.Calendar);
        Add(units, Age, UnitKind.Age);
        return units.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, Unit> units, string words, UnitKind kind)
    {
        foreach (var entry in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = entry.Split('=');
            units[parts[0]] = new Unit(parts[0], parts[^1], kind);
        }
    }
}
