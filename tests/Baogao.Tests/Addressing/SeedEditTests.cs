using Baogao.Tests.House;
using Xunit;

namespace Baogao.Tests.Addressing;

/// <summary>What people do to a text, done to the seed.</summary>
public class SeedEditTests
{
    private const string Gdp = "全年实现生产总值1000亿元,增长7.8%。";
    private const string Revenue = "完成区级财政收入109.1亿元,增长9%。";
    private const string Jobs = "新增就业岗位5万个,城镇登记失业人数控制在21040人以内。";

    private static readonly string Seed = Repository.Text("seeds/reports/xuhui-2013/source.txt").ReplaceLineEndings("\n");
    private static readonly Version First = Version.Of(Seed);

    [Fact]
    public void A_sentence_that_is_put_in_moves_no_other()
    {
        var now = Edited(Gdp, "一年来成绩来之不易。" + Gdp);
        Assert.Equal(["new c1-s0-p1-n8"], now.Changes());
        Assert.Equal("c1-s0-p1-n8", now.AddressOf("一年来成绩来之不易。"));
        Assert.Equal("c1-s0-p1-n3", now.AddressOf(Gdp));
    }

    [Fact]
    public void A_sentence_at_the_start_of_a_chapter_moves_no_other() =>
        Assert.Equal(["new c1-s0-p1-n8"], Edited("一、2012年工作回顾\n", "一、2012年工作回顾\n过去一年很不平凡。").Changes());

    [Fact]
    public void A_sentence_that_is_deleted_leaves_its_words()
    {
        var now = Edited(Gdp, "");
        Assert.Equal(["removed c1-s0-p1-n3"], now.Changes());
        Assert.Equal(Gdp, now.Entry("c1-s0-p1-n3").Words);
        Assert.Equal("c1-s0-p1-n4", now.AddressOf(Revenue));
    }

    [Fact]
    public void A_deleted_sentence_that_comes_back_has_its_address_again()
    {
        var back = Version.Of(Seed, Edited(Gdp, ""));
        Assert.Equal(["back c1-s0-p1-n3"], back.Changes());
        Assert.Equal(First.Words(), back.Words());
    }

    [Fact]
    public void An_edited_sentence_keeps_its_address_and_its_earlier_words()
    {
        var now = Edited("城区运行良好,社会保持和谐稳定。", "城区运行平稳,社会保持和谐稳定。");
        Assert.Equal(["edited c1-s0-p1-n7"], now.Changes());
        Assert.Equal("城区运行良好,社会保持和谐稳定。", Assert.Single(now.Entry("c1-s0-p1-n7").Earlier).Words);
    }

    [Fact]
    public void A_changed_number_is_an_edit_that_shows_both()
    {
        var now = Edited(Gdp, Gdp.Replace("1000", "1100", StringComparison.Ordinal));
        Assert.Equal(["edited c1-s0-p1-n3"], now.Changes());
        Assert.Equal((Gdp, Version.Day), (now.Entry("c1-s0-p1-n3").Earlier[0].Words, now.Entry("c1-s0-p1-n3").Earlier[0].Until));
    }

    [Fact]
    public void A_sentence_split_at_a_comma_leads_to_its_parts()
    {
        var now = Edited(Jobs, "新增就业岗位5万个。城镇登记失业人数控制在21040人以内。");
        Assert.Equal(["new c1-s0-p1-n8", "new c1-s0-p1-n9", "split c1-s0-p1-n6 → c1-s0-p1-n8 c1-s0-p1-n9"], now.Changes().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_sentences_that_are_joined_lead_to_the_whole()
    {
        var now = Edited(Gdp + Revenue, Gdp.Replace('。', ',') + Revenue);
        Assert.Equal(["merged c1-s0-p1-n3 → c1-s0-p1-n8", "merged c1-s0-p1-n4 → c1-s0-p1-n8", "new c1-s0-p1-n8"], now.Changes().Order(StringComparer.Ordinal));
        Assert.Equal(["back c1-s0-p1-n3", "back c1-s0-p1-n4", "split c1-s0-p1-n8 → c1-s0-p1-n3 c1-s0-p1-n4"], Version.Of(Seed, now).Changes().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_paragraph_that_is_put_into_another_section_leads_on_from_where_it_stood()
    {
        var lines = Seed.Split('\n').ToList();
        var moved = lines[4];
        lines.RemoveAt(4);
        lines.Insert(8, moved);
        var now = Check(string.Join('\n', lines));
        Assert.All(First.Addressed.Outline.Sections.Single(s => s.Address == "c1-s0").Paragraphs[0].Sentences, s =>
            Assert.Equal(First.Source.Quote(s.Span), now.Words()[Assert.Single(now.Entry(s.Address).To)]));
    }

    [Fact]
    public void Sections_that_change_places_keep_every_address()
    {
        var lines = Seed.Split('\n').ToList();
        var starts = lines.Select((line, i) => (line, i)).Where(l => l.line.StartsWith('(') && l.line.Length > 4 && l.line[2] == ')').Select(l => l.i).ToList();
        (lines[starts[0]], lines[starts[1]]) = (lines[starts[1]], lines[starts[0]]);
        var now = Check(string.Join('\n', lines));
        Assert.NotEqual(Seed, now.Source.Text);
        Assert.Empty(now.Changes());
        Assert.Equal(First.Words(), now.Words());
    }

    [Fact]
    public void Near_identical_sentences_that_change_places_take_their_addresses_along()
    {
        var (one, other) = ("引进合同外资10亿美元,增长9%;吸引内资135亿元,增长10%。", "招商引资和企业服务成效显著。");
        var twin = one.Replace("10%", "11%", StringComparison.Ordinal);
        var before = Version.Of(Seed.Replace(other, twin + other, StringComparison.Ordinal));
        var now = Version.Of(before.Source.Text.Replace(twin, "@", StringComparison.Ordinal).Replace(one, twin, StringComparison.Ordinal).Replace("@", one, StringComparison.Ordinal), before);
        Truth.Holds(before, now);
        Assert.Empty(now.Changes());
        Assert.Equal(before.AddressOf(one), now.AddressOf(one));
    }

    [Fact]
    public void Nothing_changes_without_a_change() => Assert.Empty(Version.Of(Seed, First).Addressed.Changes);

    private static Version Edited(string old, string replacement)
    {
        Assert.Contains(old, Seed, StringComparison.Ordinal);
        return Check(Seed.Replace(old, replacement, StringComparison.Ordinal));
    }

    private static Version Check(string text)
    {
        var now = Version.Of(text, First);
        Truth.Holds(First, now);
        now.IsSettled();
        return now;
    }
}
