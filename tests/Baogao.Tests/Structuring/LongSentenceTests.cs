using Baogao.Structuring;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Structuring;

public class LongSentenceTests
{
    [Fact]
    public void A_sentence_of_a_writer_stays_whole()
    {
        var text = string.Concat(Enumerable.Repeat("加快建设，", 200));
        Assert.Equal([text], Cut(text));
    }

    [Fact]
    public void A_text_without_full_stops_is_cut_at_its_commas_and_nothing_is_lost()
    {
        var text = string.Concat(Enumerable.Repeat("加快建设，", 3000));
        var parts = Cut(text);
        Assert.All(parts, part => Assert.InRange(part.Length, 1, 2000));
        Assert.All(parts, part => Assert.EndsWith("，", part, StringComparison.Ordinal));
        Assert.Equal(text, string.Concat(parts));
    }

    [Fact]
    public void Without_commas_it_is_cut_anywhere_but_within_a_character()
    {
        var text = string.Concat(Enumerable.Repeat("\U00020000", 5000));
        Assert.Equal(text, string.Concat(Cut(text)));
        Assert.All(Cut(text), part => Assert.False(char.IsLowSurrogate(part[0])));
    }

    private static List<string> Cut(string text)
    {
        var source = new SourceText("r.txt", text);
        return [.. LongSentence.Cut(source, new TextSpan(0, text.Length)).Select(source.Quote)];
    }
}
