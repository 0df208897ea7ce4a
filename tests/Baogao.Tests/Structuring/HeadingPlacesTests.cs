using Baogao.Diagnostics;
using Baogao.Structuring;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Structuring;

/// <summary>Small reports, each with its trap: the headings with their address and level.</summary>
public class HeadingPlacesTests
{
    private const string Long = "全区上下认真落实各项决策部署，扎实推进重点工作，经济运行总体平稳，社会大局保持稳定，各项事业取得新的进步，群众获得感不断增强。";

    [Theory]
    [InlineData("一、工作回顾|（一）经济|1.工业|（1）园区|2.农业|（二）民生|二、主要任务", "c1:1 c1-s1:2 c1-s1-p1-n1:3 c1-s1-p2-n1:4 c1-s1-p3-n1:3 c1-s2:2 c2:1")]
    [InlineData("2024年工作回顾|一、优结构|二、促改革|2025年工作安排|一、稳增长|（一）扩投资|二、惠民生", "c1:1 c1-s1:2 c1-s2:2 c2:1 c2-s1:2 c2-s1-p2-n1:3 c2-s2:2")]      // 一、 restarts in each part
    [InlineData("2024年工作回顾|一、2025年总体要求|二、2025年主要任务", "c1:1 c2:1 c3:1")]                                                                     // of one rank, though the first has no number
    [InlineData("过去五年工作回顾|今后五年工作任务|加强政府自身建设", "c1:1 c2:1 c3:1")]
    [InlineData("二〇二四年工作回顾|2025年工作安排", "c1:1 c2:1")]
    [InlineData("2018年：铆足干劲抓落实|一、兴产业|2019年：砥砺前行开新局|一、强实体", "c1:1 c1-s1:2 c2:1 c2-s1:2")]
    [InlineData("第一部分 工作回顾|一、经济|（一）工业|第二部分 主要任务|一、产业", "c1:1 c1-s1:2 c1-s1-p2-n1:3 c2:1 c2-s1:2")]
    [InlineData("第一部分 工作回顾|（一）工业|第二部分 主要任务|（一）产业", "c1:1 c1-s1:2 c2:1 c2-s1:2")]
    [InlineData("一、工作回顾|存在的问题|二、主要任务", "c1:1 c1-s1:2 c2:1")]                                                                                  // the numbers go on around it
    [InlineData("一、工作回顾|二、主要任务|加强政府自身建设", "c1:1 c2:1 c3:1")]
    [InlineData("一、工作回顾|二、主要任务|一、稳增长|二、惠民生|三、自身建设", "c1:1 c2:1 c2-s1:2 c2-s2:2 c3:1")]
    [InlineData("一、工作回顾|二、主要任务|附件1 2025年民生实事|一、助学|二、助老", "c1:1 c2:1 c3:1 c3-s1:2 c3-s2:2")]
    [InlineData("一、重点工作|一是扩大内需|二是改革开放", "c1:1 c1-s1:2 c1-s2:2")]                                                                            // on lines of their own, they divide the chapter
    [InlineData("一、工作回顾|产业结构持续优化。|改革开放全面推进。|社会大局和谐稳定。", "c1:1 c1-s1:2 c1-s2:2 c1-s3:2")]
    [InlineData("一、主要任务|（一）促开放|稳步扩大开放。|激发主体活力。|推动政策落地。", "c1:1 c1-s1:2 c1-s1-p1-n1:3 c1-s1-p3-n1:3 c1-s1-p5-n1:3")]
    [InlineData("一、人民生活|关于教育改革问题。|关于劳动就业问题。", "c1:1 c1-s1:2 c1-s2:2")]
    [InlineData("一、工作回顾|产业结构持续优化。", "c1:1")]                                                                                                   // one short sentence is a sentence
    [InlineData("一|二|三", "c1:1 c2:1 c3:1")]                                                                                                                // chapters without titles
    public void On_lines_of_their_own(string headings, string expected) =>
        Assert.Equal(expected, Places(string.Concat(headings.Split('|').Select(h => h + "\n" + (h.EndsWith('。') || h.Length > 8 || h.StartsWith('一') ? Long + "\n" : "")))));

    [Theory]
    [InlineData("一、工作回顾\n一是工业向好。建成一批项目。\n二是农业增产。粮食丰收。", "c1:1 c1-s0-p1-n1:2 c1-s0-p2-n1:2")]
    [InlineData("一、工作回顾\n——工业向好。建成一批项目。\n●农业增产。粮食丰收。\n■ 民生改善。就业稳定。", "c1:1 c1-s0-p1-n1:2 c1-s0-p2-n1:2 c1-s0-p3-n1:2")]
    [InlineData("一、工作回顾\n第一，必须解放思想。思想是先导。\n首先，要学习。天天学。", "c1:1 c1-s0-p1-n1:2 c1-s0-p2-n1:2")]
    [InlineData("一、工作回顾\n（一）经济增长。完成任务。\n①工业向好。建成项目。", "c1:1 c1-s1:2 c1-s1-p2-n1:3")]
    [InlineData("一、工作回顾\n（一）经济实力稳步增强全年生产总值完成25亿元，增长11%；全社会固定资产投资完成28.9亿元，增长89.8%；财政总收入完成1.95亿元，增长17.1%。", "c1:1 c1-s1:2")]
    [InlineData("一、工作回顾\n（一）工业：完成增加值25亿元，增长11%，全社会固定资产投资完成28.9亿元，同比增长89.8%，财政总收入完成1.95亿元，同比增长17.1%。", "c1:1 c1-s1:2")]
    [InlineData("一、工作回顾\n——生产总值增长8%；\n——就业1万人。", "c1:1")]                           // they only count
    [InlineData("一、工作回顾\n做强三产。建园区。引企业。\n做优二产。上项目。扩产能。", "c1:1 c1-s0-p1-n1:2 c1-s0-p2-n1:2")]
    [InlineData("一、工作回顾\n岁月不居，时节如流，往事历历。建园区。引企业。", "c1:1")]            // a long one alone is a sentence
    [InlineData("一、工作回顾\n建成一批标准化厂房和基础设施，产业园区承载能力明显增强，完成了设施改造，科技企业孵化器和装\n备配送中心。增加值增长。产业升级。", "c1:1")]     // a page ended here
    public void Run_in(string text, string expected) => Assert.Equal(expected, Places(text));

    private static string Places(string text) =>
        string.Join(' ', OutlineBuilder.Build(new SourceText("a.txt", text), new DiagnosticBag()).Headings.Select(h => FormattableString.Invariant($"{h.Address}:{h.Level}")));
}
