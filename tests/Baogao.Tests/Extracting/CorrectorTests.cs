using Baogao.Diagnostics;
using Baogao.Extracting;
using Baogao.Model;
using Baogao.Structuring;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Extracting;

public class CorrectorTests
{
    private const string Text = "一、2019年工作回顾\n全年实现生产总值120.5亿元,增长6.5%。新增就业岗位1200个。热线12345受理率100%。\n二、2020年主要任务\n完善工作机制。新建学校2所。完善网络。\n";

    private static readonly SentenceChange SameSentence = new(null, null, null, null, null);
    private static readonly NumberChange SameNumber = new(null, null, null, null, null, null, null, null, null);

    [Fact]
    public void What_is_not_named_stays_as_it_was_read()
    {
        var facts = Apply(Number("增长6.5%", "6.5%", SameNumber with { Subject = "县生产总值", Bound = Bound.About })).Facts;
        var figure = Assert.Single(facts.Figures, f => f.Subject == "县生产总值");
        Assert.Equal((6.5m, "%", Bound.About, Aspect.Growth, "2019", FactKind.Actual, "correction"), (figure.Value, figure.Unit, figure.Bound, figure.Aspect, figure.Period, figure.Kind, figure.Rule));
        Assert.Equal(["因为如此"], facts.Corrections.Select(c => c.Reason));
    }

    [Fact]
    public void A_figure_can_be_called_none_and_keeps_its_place_among_the_numbers()
    {
        var facts = Apply(Number("受理率100%", "100%", SameNumber with { NoFigure = NotFigure.Rhetoric })).Facts;
        Assert.DoesNotContain(facts.Figures, f => f.Value == 100);
        Assert.Contains(facts.Numbers, n => n.Reason == NotFigure.Rhetoric);
        Assert.Equal(facts.Numbers.OrderBy(n => n.Span.Start), facts.Numbers);
    }

    [Fact]
    public void A_number_can_be_called_a_figure()
    {
        var change = SameNumber with { Value = 12345, Unit = "件", Subject = "热线来电", Period = "2019", Kind = FactKind.Actual };
        var facts = Apply(Number("热线12345", "12345", change)).Facts;
        Assert.Equal("件", Assert.Single(facts.Figures, f => f.Value == 12345).Unit);
        Assert.Equal(facts.Figures.OrderBy(f => f.Span.Start), facts.Figures);
        Assert.Single(facts.Numbers, n => n.Reason is null && n.Span == facts.Figures.Single(f => f.Value == 12345).Span);
    }

    [Fact]
    public void A_sentence_can_get_another_role_and_then_promises_or_not()
    {
        var facts = Apply(Sentence("完善工作机制", SameSentence with { Role = SentenceRole.Principle }), Sentence("新增就业岗位1200个", SameSentence with { Role = SentenceRole.Commitment, Due = "年内" })).Facts;
        Assert.Equal(SentenceRole.Principle, facts.Roles["c2-s0-p1-n1"]);
        Assert.DoesNotContain(facts.Commitments, c => c.Address == "c2-s0-p1-n1");
        var commitment = Assert.Single(facts.Commitments, c => c.Address == "c1-s0-p1-n2");
        Assert.Equal(("年内", 1), (commitment.Due, commitment.Pledges.Count));
        Assert.Equal(facts.Commitments.OrderBy(c => c.Span.Start), facts.Commitments);
    }

    [Fact]
    public void A_commitment_can_be_told_what_it_is()
    {
        var facts = Apply(Sentence("新建学校2所", SameSentence with { Checkable = false, Theme = "education", LeadUnit = "教育局" })).Facts;
        var commitment = Assert.Single(facts.Commitments, c => c.Address == "c2-s0-p1-n2");
        Assert.Equal((false, "education", "教育局"), (commitment.Checkable, commitment.Theme, commitment.LeadUnit));
    }

    [Fact]
    public void What_a_person_calls_boilerplate_leaves_the_report_and_no_other_address_moves()
    {
        var (outline, facts) = Apply(Sentence("新建学校2所", SameSentence with { Role = SentenceRole.Boilerplate }));
        Assert.Equal(["c2-s0-p1-n1", "c2-s0-p1-n3"], outline.Chapters[^1].Sections[0].Sentences.Select(s => s.Address));
        Assert.Equal("c2-s0-p1-n2", Assert.Single(outline.Boilerplate).Address);
        Assert.Equal(SentenceRole.Boilerplate, facts.Roles["c2-s0-p1-n2"]);
        Assert.DoesNotContain("c2-s0-p1-n2", facts.Figures.Select(f => f.Address).Concat(facts.Numbers.Select(n => n.Address)).Concat(facts.Commitments.Select(c => c.Address)));
    }

    private static (Outline Outline, Facts Facts) Apply(params Correction[] corrections)
    {
        var source = new SourceText("source.txt", Text);
        var diagnostics = new DiagnosticBag();
        var outline = OutlineBuilder.Build(source, diagnostics);
        var facts = FactExtractor.Extract(source, outline, 2020, diagnostics);
        var corrected = Corrector.Apply(source, outline, facts, corrections, diagnostics);
        Assert.Empty(diagnostics.Sorted().Where(d => d.Severity == Severity.Error).Select(d => d.Message));
        return corrected;
    }

    private static Correction Number(string quote, string number, NumberChange change) => new(Location.OfFile("corrections.yaml"), quote, number, "因为如此", SameSentence, change);

    private static Correction Sentence(string quote, SentenceChange change) => new(Location.OfFile("corrections.yaml"), quote, "", "因为如此", change, SameNumber);
}
