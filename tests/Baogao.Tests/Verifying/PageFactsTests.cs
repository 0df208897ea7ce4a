using System.Text;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Verifying;
using Xunit;

namespace Baogao.Tests.Verifying;

/// <summary>A page of an earlier build is checked against the others by what was learned of it.</summary>
public sealed class PageFactsTests
{
    private const string Quoting = "<a href=\"../b/#c1:~:text=%E7%94%B2\">甲</a><i id=\"d1\"></i>";

    [Fact]
    public void They_outlive_their_program()
    {
        var facts = new PageFacts([1, ulong.MaxValue], [], [(2, 3)], 4, [new Target("zh/b/index.html", "c1", Words: "text=甲")]);
        var read = PageFacts.Of(facts.ToBytes());
        Assert.Equivalent(facts, read, strict: true);
    }

    [Theory]
    [InlineData("<p id=\"c1\">甲</p>", false, false)]
    [InlineData("<p id=\"c2\">甲</p>", true, false)]
    [InlineData("<p id=\"c1\">乙</p>", false, true)]
    public void What_a_new_page_no_longer_shows_puts_it_in_doubt(string other, bool isInDoubt, bool isWrong)
    {
        var diagnostics = new DiagnosticBag();
        var verifier = new SiteVerifier("", new MendFinder([], []), diagnostics);
        verifier.Recall(new SiteFile("a/index.html", default), FactsOf("a/index.html", Quoting), () => throw new InvalidOperationException("nobody quotes it"));
        verifier.Look(Page("b/index.html", other));
        verifier.Finish();
        Assert.Equal((isInDoubt, isWrong), (verifier.IsInDoubt, diagnostics.HasErrors));
    }

    [Theory]
    [InlineData("d1", false)]
    [InlineData("d2", true)]
    public void It_answers_new_pages(string id, bool isDead)
    {
        var diagnostics = new DiagnosticBag();
        var verifier = new SiteVerifier("", new MendFinder([], []), diagnostics);
        verifier.Look(Page("c/index.html", $"<a href=\"../a/#{id}:~:text=%E7%94%B2\">x</a><a href=\"../a/\">x</a>"));
        verifier.Recall(new SiteFile("a/index.html", default), FactsOf("a/index.html", "<i id=\"d1\"></i>甲"), () => Page("a/index.html", "<i id=\"d1\"></i>甲").Content);
        verifier.Finish();
        Assert.Equal(isDead, diagnostics.HasErrors);
    }

    [Fact]
    public void What_two_of_them_say_of_each_other_was_found_true_before()
    {
        var diagnostics = new DiagnosticBag();
        var verifier = new SiteVerifier("", new MendFinder([], []), diagnostics);
        verifier.Recall(new SiteFile("a/index.html", default), FactsOf("a/index.html", Quoting), () => throw new InvalidOperationException("nobody new quotes it"));
        verifier.Recall(new SiteFile("b/index.html", default), FactsOf("b/index.html", "<p id=\"c1\">甲</p>"), () => throw new InvalidOperationException("nobody new quotes it"));
        verifier.Finish();
        Assert.True(diagnostics.IsEmpty && !verifier.IsInDoubt);
    }

    private static PageFacts FactsOf(string path, string html) =>
        PageFacts.Of(new SiteVerifier("", new MendFinder([], []), new DiagnosticBag()).Read(Page(path, html))!.Facts.ToBytes());

    private static SiteFile Page(string path, string html) => new(path, Encoding.UTF8.GetBytes("<!doctype html><html><body>" + html));
}
