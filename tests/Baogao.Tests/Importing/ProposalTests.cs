using Baogao.Importing;
using Baogao.Importing.Proposing;
using Xunit;

namespace Baogao.Tests.Importing;

/// <summary>What a report says of itself in its first lines, in the ways in which they are printed.</summary>
public sealed class ProposalTests
{
    [Theory]
    [InlineData("政 府 工 作 报 告\n----2013年2月28日在海拉尔区第十四届人民代表大会第二次会议上\n海拉尔区人民政府区长　　杜联合\n各位代表：\n现在，我代表区政府向大会作工作报告", "海拉尔区", "海拉尔区人民政府", "杜联合", "2013-02-28")]
    [InlineData("2013政府工作报告\n——2013年3月5日在第十二届全国人民代表大会第一次会议上\n国务院总理　温家宝\n各位代表：\n现在，我代表国务院，向大会报告", "中华人民共和国", "国务院", "温家宝", "2013-03-05")]
    [InlineData("政府工作报告\n——2012年1月14日在防城港市第五届\n人民代表大会第二次会议上\n市长 莫恭明\n各位代表：\n现在，我代表市人民政府向大会作工作报告", "防城港市", "防城港市人民政府", "莫恭明", "2012-01-14")]
    [InlineData("政府工作报告——2022年1月在蠡县第十八届人民代表大会第二次会议上蠡县人民政府县长 高 波各位代表：现在，我代表县人民政府", "蠡县", "蠡县人民政府", "高波", "")]
    [InlineData("2025年1月13日在福建省第十四届人民代表大会第三次会议上福建省人民政府省长赵龙\n各位代表：\n现在，我代表省人民政府", "福建省", "福建省人民政府", "赵龙", "2025-01-13")]
    [InlineData("2025年1月14日在北京市第十六届人民代表大会第三次会议上北京市市长 殷勇同志作报告\n各位代表：我代表北京市人民政府", "北京市", "北京市人民政府", "殷勇", "2025-01-14")]
    [InlineData("----2025年1月15日龚正市长在上海市第十六届人民代表大会第三次会议的政府工作报告\n各位代表：", "上海市", "", "龚正", "2025-01-15")]
    [InlineData("——2025年1月19日在西藏自治区第十二届人民代表大会第三次会议上\n西藏自治区代理主席 嘎玛泽登\n各位代表：\n现在，我代表自治区人民政府", "西藏自治区", "西藏自治区人民政府", "嘎玛泽登", "2025-01-19")]
    [InlineData("自治区主席 艾尔肯·吐尼亚孜\n各位代表：现在，我代表新疆维吾尔自治区人民政府", "新疆维吾尔自治区", "新疆维吾尔自治区人民政府", "艾尔肯·吐尼亚孜", "")]
    [InlineData("政府工作报告\n（２００８年３月２７日）\n各位代表：\n现在，我代表清苑县人民政府", "清苑县", "清苑县人民政府", "", "2008-03-27")]
    [InlineData("政府工作报告2011年1月20日在徐水县第十四届人民代表大会\n第五次会议上\n徐水县人民政府县长李保森\n各位代表：", "徐水县", "徐水县人民政府", "李保森", "2011-01-20")]
    [InlineData("徐水县人民政府代县长\n王保辉\n各位代表：", "徐水县", "徐水县人民政府", "王保辉", "")]
    [InlineData("——一九九八年三月五日在某某县第十届人民代表大会第一次会议上\n各位代表：", "某某县", "", "", "1998-03-05")]
    [InlineData("——１９６４年１２月２１日和２２日在第三届全国人民代表大会第一次会议上\n国务院总理周恩来\n", "中华人民共和国", "国务院", "周恩来", "1964-12-21")]
    [InlineData("2025年广西政府工作报告\n各位代表：现在，我代表自治区人民政府，", "广西", "自治区人民政府", "", "")]
    [InlineData("各位代表：现在，我代表市十二届人民政府向大会报告", "", "市十二届人民政府", "", "")]
    [InlineData("在2月5日召开的会议上，区长程杰代表区人民政府向大会作政府工作报告。", "", "区人民政府", "程杰", "")]
    [InlineData("现在，我代表市人民政府作工作报告，请连同《防城港市国民经济和社会发展第十二个五年规划纲要（草案）》一并审议", "防城港市", "防城港市人民政府", "", "")]
    [InlineData("政府工作报告\\r\\n阜平县人民政府县长\\r\\n刘靖&nbsp;\\r\\n各位代表：", "阜平县", "阜平县人民政府", "刘靖", "")]
    // What only looks like it.
    [InlineData("12345市长热线\n市长信箱\n新华社北京2008年3月19日电\n时间：2023-01-24\n各位代表：", "", "", "", "")]
    [InlineData("2013年2月30日\n各位代表：", "", "", "", "")]
    [InlineData("各位代表，全县人民代表大会、全市、本市、各区", "", "", "", "")]
    public void Place_body_speaker_and_day(string text, string place, string body, string speaker, string delivered)
    {
        var read = Proposal.From(text, "nowhere");
        Assert.Equal((place, body, speaker, delivered), (read.Place, read.Body, read.Speaker, read.Delivered));
    }

    [Theory]
    [InlineData("政 府 工 作 报 告\n", "政府工作报告")]
    [InlineData("工作报告\n2022年蠡县政府工作报告\n", "2022年蠡县政府工作报告")]
    [InlineData("标题：高阳县2015年政府工作报告\n", "高阳县2015年政府工作报告")]
    [InlineData("1964年国务院政府工作报告（摘要）\n", "1964年国务院政府工作报告（摘要）")]
    [InlineData("政府工作报告（2008年3月27日）\n", "政府工作报告")]
    [InlineData("会议听取了政府工作报告，审议\n", "")]
    public void The_title_is_a_line_of_its_own(string text, string title) => Assert.Equal(title, Proposal.From(text, "x").Title);

    [Theory]
    [InlineData("建设品质长沙，各位代表，我代表市人民政府", "changsha", "长沙市")]
    [InlineData("鞍山被确定为试点。我代表市十二届人民政府", "anshan", "鞍山市")]
    [InlineData("蔚县在前进，蔚县加油", "yuxian", "蔚县")]
    [InlineData("容城县的发展", "rongcheng", "容城县")]
    [InlineData("徐汇的发展，徐汇区政府", "shanghai-xuhui", "徐汇区")]
    [InlineData("没有地名", "changsha", "")]
    public void A_place_that_only_the_address_tells_is_found_by_its_sound(string text, string placeId, string place) =>
        Assert.Equal(place, Proposal.From(text, placeId).Place);

    [Fact]
    public void What_a_person_gives_is_neither_overruled_nor_marked()
    {
        var given = new Papers(Place: "示例区", Title: "报告", Speaker: "李\"四\"", Url: "https://example.org/", Licence: "CC0");
        var run = Run.Of("示例县人民政府县长 张三\n各位代表：现在，我代表示例县人民政府"u8.ToArray(), given: given);
        Assert.StartsWith(
            """
            # Where this text comes from. Lines marked 'proposed' were read from the text: check them, then take the mark away.
            place:
              zh: "示例区"
            year: 2021
            title:
              zh: "报告"
            body:
              zh: "示例县人民政府" # proposed
            speaker: "李\"四\""
            url: "https://example.org/"
            licence: "CC0"
            sha256: 
            """,
            run.Provenance,
            StringComparison.Ordinal);
    }
}
