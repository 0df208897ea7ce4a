using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Reading;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Reading;

public class GlossaryReaderTests
{
    [Fact]
    public void A_term_with_all_it_may_have()
    {
        var term = Read("{term: 低保, pinyin: dībǎo, en: subsistence allowance, explanation: {zh: 补助。, en: A payment.}, aliases: [最低生活保障], also: [subsistence allowances, basic allowance], not_in: [降低保证金], places: [demo]}");
        Assert.Equal(("低保", "dībǎo", "subsistence allowance", new LocalizedText("补助。", "A payment.")), (term.Term, term.Pinyin, term.En, term.Explanation));
        Assert.Equal(["最低生活保障"], term.Aliases);
        Assert.Equal(["subsistence allowances", "basic allowance"], term.Also);
        Assert.Equal(["降低保证金"], term.NotIn);
        Assert.Equal(["demo"], term.Places);
    }

    [Fact]
    public void Other_forms_and_other_English_may_be_left_out()
    {
        var term = Read("{term: 低保, pinyin: dībǎo, en: subsistence allowance, explanation: {zh: 补助。}}");
        Assert.Empty(term.Aliases);
        Assert.Empty(term.Also);
    }

    private static GlossaryTerm Read(string term)
    {
        using var folder = Support.Seeds.Write(new TempFolder()).Write("seeds/glossary.yaml", $"terms:\n  - {term}\n");
        var diagnostics = new DiagnosticBag();
        var seeds = SeedsReader.Read(new RootFolder(folder.Path), diagnostics)!;
        Said.Nothing(diagnostics);
        return Assert.Single(seeds.Glossary);
    }
}
