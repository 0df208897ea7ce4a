using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Publishing.Pages;
using Baogao.Text;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Publishing;

public static class PageTermsTests
{
    private static readonly GlossaryTerm[] Glossary =
    [
        Term("人大", "people’s congress"),
        Term("人大代表", "deputy to the people’s congress", "deputies"),
        Term("滨江", "riverside"),
        Term("双拥", "mutual support"),
    ];

    private static readonly Gen<GlossaryTerm[]> AnyGlossary =
        Gen.Select(Gen.String[Gen.Char["人大代表一二三A1"], 1, 4], Gen.String[Gen.Char["ab -’1"], 1, 6]).Select((zh, en) => Term(zh, en)).Array[0, 8];

    [Theory]
    [InlineData("市人大和区人大", "市[人大]和区人大")]
    [InlineData("向人大和人大代表", "向[人大]和[人大代表]")]
    [InlineData("双拥工作", "[双拥]工作")]
    [InlineData("建设学校", "建设学校")]
    public static void A_term_is_marked_where_it_first_stands(string text, string expected) => Assert.Equal(expected, Shown(new PageTerms(Maker("zh", Glossary), "x"), text, null));

    [Fact]
    public static void On_a_page_it_is_marked_once()
    {
        var terms = new PageTerms(Maker("zh", Glossary), "x");
        Assert.Equal("[滨江]与[双拥]", Shown(terms, "滨江与双拥", null));
        Assert.Equal("滨江、[人大]", Shown(terms, "滨江、人大", null));
        Assert.Equal(["g-bin-jiang", "g-shuang-yong", "g-ren-da"], terms.Listed.Select(t => t.Address));
    }

    [Fact]
    public static void What_is_a_link_already_is_not_marked_but_the_next_place_is()
    {
        var terms = new PageTerms(Maker("zh", Glossary), "x");
        Cut[] figure = [new(new TextSpan(0, 3), "indicator", null)];
        Assert.Equal(3, Assert.Single(terms.Mark("滨江3滨江", null, figure)).Span.Start);
    }

    [Fact]
    public static void Nor_in_English()
    {
        Cut[] figure = [new(new TextSpan(0, 13), "indicator", null)];
        Assert.Equal(17, Assert.Single(new PageTerms(Maker("en", Glossary), "x").Mark("滨江", "Riverside 3.5 on riverside", figure)).Span.Start);
    }

    [Theory]
    [InlineData("滨江", "Works on the riverside", "Works on the [riverside]")]
    [InlineData("河边", "Works on the riverside", "Works on the riverside")]                      // the Chinese says no term
    [InlineData("滨江", "Works on the waterfront", "Works on the waterfront")]
    [InlineData("人大代表", "The deputies met", "The [deputies] met")]
    [InlineData("人大与人大代表", "Each deputy to the people’s congress met the people’s congress", "Each [deputy to the people’s congress] met the [people’s congress]")]
    public static void In_English_what_the_Chinese_says_is_marked(string zh, string en, string expected) =>
        Assert.Equal(expected, Shown(new PageTerms(Maker("en", Glossary), "x"), zh, en));

    [Fact]
    public static void Whatever_is_marked_the_parts_are_the_text() =>
        Gen.Select(AnyGlossary, Gen.String["人大代表一二三A1,。"], Gen.String["ab -’1.A"]).Sample((glossary, zh, en) =>
        {
            foreach (var english in (string?[])[null, en])
            {
                var text = english ?? zh;
                Assert.Equal(text, string.Concat(Cut.Apart(text, new PageTerms(Maker("en", glossary), "x").Mark(zh, english, [])).Select(p => p.Text)));
            }
        });

    private static string Shown(PageTerms terms, string zh, string? en) =>
        string.Concat(Cut.Apart(en ?? zh, terms.Mark(zh, en, [])).Select(p => p.Term is null ? p.Text : $"[{p.Text}]"));

    private static PageMaker Maker(string language, GlossaryTerm[] glossary)
    {
        var strings = Urls.Languages.ToDictionary(l => l, _ => (IReadOnlyDictionary<string, string>)new Dictionary<string, string>(), StringComparer.Ordinal);
        var publication = new Publication(LocalizedText.Empty, LocalizedText.Empty, LocalizedText.Empty, "", "", "", "");
        var edition = new Edition(publication, [], new IndicatorCatalogue([], new ThemeWords([])), glossary, [], strings, new Dictionary<string, string>());
        return new PageMaker(new Speech(language, edition), edition);
    }

    private static GlossaryTerm Term(string zh, string en, params string[] also) => new(zh, "", en, LocalizedText.Empty, [], also);
}
