namespace Baogao.Lexicon;

/// <summary>Words of a short line that speaks to its hearers or announces what follows; a heading does neither.</summary>
public static class SpeechWords
{
    /// <summary>A sentence of the body begins with them, a heading hardly ever has them inside.</summary>
    public static readonly WordList Openers = WordList.Of("全年 一年来 预计 截至 我们坚持 2005年 2006年 2007年 2008年 2009年 2010年 2011年 2012年 2013年 2014年 2015年 2016年 2017年 2018年 2019年");

    public static readonly WordList Speaks = WordList.Of("各位 同志 代表 我们将 我们要 以下 如下 方面工作 方面的工作 重点做好 重点抓好 主要做了 主要抓 审议 谢谢 着重抓 要做好 请看 现在我 必须 我代表");
}
