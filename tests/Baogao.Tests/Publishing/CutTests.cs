using Baogao.Publishing.Pages;
using Baogao.Text;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Publishing;

public static class CutTests
{
    private static readonly Gen<(string Text, TextSpan[] Spans)> Marked =
        Gen.Select(Gen.String, Gen.Int[0, 12].Array[0, 12]).Select((text, steps) => (text, Spans(text.Length, steps)));

    [Theory]
    [InlineData("生产总值增长", 0, 4, "[生产总值]增长")]
    [InlineData("实现生产总值", 2, 4, "实现[生产总值]")]
    [InlineData("完成生产总值。", 2, 4, "完成[生产总值]。")]
    public static void A_text_is_cut_where_something_stands(string text, int start, int length, string expected) =>
        Assert.Equal(expected, string.Concat(Cut.Apart(text, [new Cut(new TextSpan(start, length), "x", null)]).Select(p => p.Href.Length > 0 ? $"[{p.Text}]" : p.Text)));

    [Fact]
    public static void Put_together_the_parts_are_the_text() => Marked.Sample(marked =>
    {
        var parts = Cut.Apart(marked.Text, marked.Spans.Reverse().Select(s => new Cut(s, "x", null)));
        Assert.Equal(marked.Text, string.Concat(parts.Select(p => p.Text)));
        Assert.Equal(marked.Spans.Length, parts.Count(p => p.Href.Length > 0));
        Assert.DoesNotContain(parts, p => p.Text.Length == 0);
    });

    // Each pair of steps is a gap and what stands behind it.
    private static TextSpan[] Spans(int length, int[] steps)
    {
        var spans = new List<TextSpan>();
        var at = 0;
        for (var i = 0; i + 1 < steps.Length; i += 2)
        {
            var start = at + steps[i];
            at = start + steps[i + 1] + 1;
            if (at <= length)
            {
                spans.Add(TextSpan.FromBounds(start, at));
            }
        }

        return [.. spans];
    }
}
