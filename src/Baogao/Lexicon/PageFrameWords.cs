using System.Collections.Immutable;

namespace Baogao.Lexicon;

/// <summary>How the frame of a web page gives itself away: by its words, and by the names that its makers give to its parts.</summary>
public static class PageFrameWords
{
    /// <summary>Words of a portal's own lines; none of them stands in a short line of a report.</summary>
    public static readonly WordList Lines = WordList.Of("""
        打印本页 打印此页 【打印】 [打印] 关闭窗口 关闭本页 【关闭】 [关闭] 我要打印 字号 字体：【 字体：[ 字体大小 【大 [大
        分享到 分享至 分享: 分享： 微信扫一扫 扫一扫 一键分享 转发到 收藏本 加入收藏 设为首页 返回顶部 返回首页
        浏览次数 浏览量 点击数 点击率 点击量 阅读次数 阅读量 访问次数 访问量 发布时间 发布日期 发文时间 信息来源 文章来源 稿件来源 来源： 来源:
        责任编辑 编辑： 编辑: 作者： 作者: 审核： 上一篇 下一篇 上一条 下一条 上一页 下一页 尾页 相关阅读 相关链接 相关报道 相关文章 相关新闻 相关信息 相关推荐 相关解读 热门标签 标签： 关键词：
        当前位置 您所在的位置 您现在的位置 你的位置 所在位置 网站地图 联系我们 版权所有 版权声明 主办单位 承办单位 技术支持 网站标识码 公网安备 ICP备 无障碍 站内搜索
        索引号 信息名称 公开范围 发布机构 成文日期 主题分类 公开方式 体裁分类 附件下载 建议使用 Copyright
        """);

    /// <summary>Parts of class and id attributes, with what such a part of a page is.</summary>
    public static readonly ImmutableArray<(string Name, string Kind)> Names =
    [
        ("breadcrumb", "navigation"), ("crumb", "navigation"), ("nav", "navigation"), ("menu", "navigation"), ("location", "navigation"),
        ("dqwz", "navigation"), ("sitemap", "navigation"), ("pager", "navigation"), ("pagination", "navigation"), ("prevnext", "navigation"),
        ("share", "share buttons"), ("jiathis", "share buttons"), ("qrcode", "share buttons"), ("ewm", "share buttons"), ("weixin", "share buttons"), ("weibo", "share buttons"),
        ("print", "print and font-size bar"), ("fontsize", "print and font-size bar"), ("zihao", "print and font-size bar"),
        ("toolbar", "print and font-size bar"), ("tools", "print and font-size bar"),
        ("related", "related links"), ("relate", "related links"), ("recommend", "related links"), ("xgxx", "related links"), ("xgwz", "related links"), ("hotnews", "related links"),
        ("tagcloud", "tags"), ("tags", "tags"), ("keywords", "tags"),
        ("footer", "page footer"), ("copyright", "page footer"), ("foot", "page footer"), ("banquan", "page footer"),
        ("sidebar", "side column"), ("aside", "side column"), ("comment", "comments"), ("search", "search form"), ("login", "search form"),
        ("banner", "page header"), ("topbar", "page header"), ("header", "page header"),
    ];
}
