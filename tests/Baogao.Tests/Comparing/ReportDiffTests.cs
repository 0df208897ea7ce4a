using Baogao.Comparing;
using Xunit;

namespace Baogao.Tests.Comparing;

public sealed class ReportDiffTests
{
    private const string Section = "c1-s1-p1-";

    [Theory]
    [InlineData("n1:甲一 n2:乙二", "n1:甲一 n2:乙二", "")]
    [InlineData("n1:甲一", "n1:甲一 n2:乙二", "+n2")]
    [InlineData("n1:甲一 n2:乙二", "n1:甲一", "-n2")]
    [InlineData("n1:新建学校2所", "n1:新建学校3所", "~n1")]
    [InlineData("n1:新建学校2所", "n1:全区绿化", "+n1 -n1")]
    [InlineData("n1:甲一 n2:乙二", "n1:丙三丙三 n2:甲一 n3:乙二", "+n1 >n1→n2 >n2→n3")]
    [InlineData("n1:甲一 n2:乙二", "n1:乙二 n2:甲一", ">n2→n1 >n1→n2")]
    [InlineData("n1:各位代表！ n2:乙 n3:各位代表！", "n1:各位代表！ n2:各位代表！", ">n3→n2 -n2")]
    [InlineData("n1:新建学校2所 n2:绿化", "n1:丙三丙三丙三 n2:新建学校3所", "+n1 ~n2 -n2")]
    [InlineData("n1:甲/role=a", "n1:甲/role=b", "~n1")]
    public void Sentences_are_told_apart_by_address_then_by_words(string old, string @new, string changes) =>
        Assert.Equal(changes, Shown(ReportDiff.Of([State(old)], [State(@new)]), "sentences"));

    [Theory]
    [InlineData("n1:2所 n1:3所", "n1:2所 n1:3所", "")]
    [InlineData("n1:2所 n1:3所", "n1:2所 n1:4所", "~n1")]
    [InlineData("n1:2所", "n1:2所 n1:3所", "+n1")]
    [InlineData("n1:2所 n2:3所", "n2:3所", "-n1")]
    [InlineData("n1:2所/value=2", "n1:2所/value=3", "~n1")]
    public void Figures_are_told_apart_by_their_quotes(string old, string @new, string changes) =>
        Assert.Equal(changes, Shown(ReportDiff.Of([State("", old)], [State("", @new)]), "figures"));

    [Fact]
    public void Figures_and_pledges_go_where_their_sentence_goes()
    {
        var old = State("n1:新建学校2所", "n1:2所") with { Commitments = Items("n1a:新建学校2所") };
        var @new = State("n1:甲甲甲甲 n2:新建学校2所", "n2:2所") with { Commitments = Items("n2a:新建学校2所") };
        var changes = ReportDiff.Of([old], [@new]);
        Assert.Equal(("", ""), (Shown(changes, "figures"), Shown(changes, "commitments")));
        Assert.Equal([Section + "n2", Section + "n2a"], changes[0].AddressesAdded);
        Assert.Equal([Section + "n1a"], changes[0].AddressesRemoved);
    }

    [Theory]
    [InlineData("a|b", "a&#124;b")]
    [InlineData("<b>", "&#60;b&#62;")]
    [InlineData("&amp;", "&#38;amp;")]
    [InlineData("*`_~", "&#42;&#96;&#95;&#126;")]
    [InlineData("@name #1", "&#64;<!-- -->name &#35;<!-- -->1")]
    [InlineData("http://a www.b", "http&#58;<!-- -->//a www<!-- -->.b")]
    [InlineData("两\n行", "两 行")]
    [InlineData("100%，增长", "100%，增长")]
    public void Words_are_never_markup(string words, string escaped) => Assert.Equal(escaped, DiffMarkdown.Escape(words));

    [Fact]
    public void A_long_list_is_cut_in_markdown_and_says_so()
    {
        var many = string.Join(' ', Enumerable.Range(1, 80).Select(n => $"n{n}:句{n}"));
        var said = DiffMarkdown.Write(ReportDiff.Of([State("")], [State(many)]));
        Assert.Contains("\n30 more: `baogao diff … --format json` lists all.\n", said, StringComparison.Ordinal);
        Assert.Equal(50, said.Split("\n| added | ").Length - 1);
    }

    private static string Shown(IReadOnlyList<ReportChange> changes, string list) => changes.Count == 0 ? "" : string.Join(' ', changes[0].Lists.Single(l => l.Name == list).Changes.Select(c => c.Kind switch
    {
        ChangeKind.Added => $"+{c.New!.Address}",
        ChangeKind.Removed => $"-{c.Old!.Address}",
        ChangeKind.Edited => $"~{c.New!.Address}",
        _ => $">{c.Old!.Address}→{c.New!.Address}",
    })).Replace(Section, "", StringComparison.Ordinal);

    private static ReportState State(string sentences, string figures = "") => new("demo-2013", [], Items(sentences), Items(figures), []);

    // "n1:新建学校2所/value=2"
    private static Item[] Items(string items) =>
    [
        .. items.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(item => item.Split(':', '/') is [var address, var words, .. var fields]
            ? new Item(Section + address, words, (fields is [var field] ? [field.Split('=')] : Array.Empty<string[]>()).ToDictionary(f => f[0], f => f[1], StringComparer.Ordinal))
            : throw new InvalidOperationException(item)),
    ];
}
