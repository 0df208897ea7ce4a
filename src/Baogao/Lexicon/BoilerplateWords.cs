namespace Baogao.Lexicon;

/// <summary>Phrases of those who copied a report to a portal; no government says them of its own report.</summary>
public static class BoilerplateWords
{
    public static readonly IReadOnlyList<string> Phrases =
    [
        "小编", "推荐访问", "供大家参考", "相关阅读", "相关推荐", "上一篇", "下一篇", "责任编辑", "点击下载", "打印本页",
        "关闭窗口", "分享到", "来源：", "来源:", "浏览次数", "字号：", "详见官网", "来自马克数据网", "百度搜索", "更多范文", "欢迎阅读",
    ];
}
