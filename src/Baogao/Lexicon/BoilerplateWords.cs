namespace Baogao.Lexicon;

/// <summary>Words of those who copied a report to a portal; no government says them of its own report.</summary>
public static class BoilerplateWords
{
    /// <summary>Wherever they stand, they give away their line.</summary>
    public static readonly WordList Phrases = WordList.Of(
        """
        小编 推荐访问 供大家参考 相关阅读 相关推荐 上一篇 下一篇 责任编辑 点击下载 打印本页 关闭窗口 分享到 来源： 来源: 浏览次数 字号： 字号: 详见官网
        来自马克数据网 百度搜索 搜索马克 公众号马克 更多范文 欢迎阅读 扫一扫 手机打开当前页 本站为非营利 转载请注明 免责声明
        """);

    /// <summary>Where they begin at a paragraph's end, whoever copied the text advertises himself.</summary>
    public static readonly WordList Advertisement = WordList.Of("详见官网 来自马克 微信公众号马克 公众号马克 百度搜索 搜索马克 关注微信公众号 更多数据 更多范文 转载自 本文来自 本文来源 http://www. https://www. www.");

    /// <summary>The first words of a line above the report that belong to the page it was copied from.</summary>
    public static readonly WordList HeadStarts = WordList.Of(
        """
        下载 打印 全屏 收藏 【字号 【字体 [字号 [字体 字号 字体 加大 还原 减小 来源 时间: 时间： 发布时间 发布日期 发布机构 发表时间 作者 阅读 浏览 点击 评论 当前位置 您的位置 您当前 你的位置 首页 分享 编辑: 编辑： 责任编辑 责编
        标题: 标题： 发文单位 发文时间 报告人 来源URL 正文: 正文： 索引号 文号 主题分类 信息来源 成文日期 内容摘要 摘要: 摘要： 保护视力色 背景色 微信 微博 新华社 新华网 打开 关闭
        """);

    /// <summary>The first words of a line below the report with which the page around it goes on.</summary>
    public static readonly WordList TailStarts = WordList.Of(
        """
        分享 免责声明 本站 标签 上一篇 下一篇 上一页 下一页 相关报道 相关文章 相关阅读 相关文档 相关链接 相关附件 相关推荐 相关评论 相关新闻 相关稿件 扫一扫 打印 关闭窗口 【关闭 【打印 【字体 责任编辑 责编 编辑: 编辑： 编辑 来源: 来源： (来源 收藏 》》 点击 返回 主办 版权 网站
        推荐阅读 阅读排行 本栏 微信 关注 QQ空间 新浪微博 审核: 审核： 终审 校对 记者 文字:
        """);

    public static readonly WordList CaptionStarts = WordList.Of("图为 图片: 图片： 资料图 (资料图 图: 图： 图1 图2 图3 ▲图 △图");
}
