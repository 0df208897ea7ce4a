using Baogao.Model;
using Xunit;

namespace Baogao.Tests.Addressing;

public class AddressPartsTests
{
    [Theory]
    [InlineData("c2-s4-p3-n2b", "c2-s4-p3-n2", "c2-s4-p3", "c2-s4", "c2", true, false)]
    [InlineData("c2-s4-p3-n2", "c2-s4-p3-n2", "c2-s4-p3", "c2-s4", "c2", false, false)]
    [InlineData("c2-s4-p3-n2zb", "c2-s4-p3-n2", "c2-s4-p3", "c2-s4", "c2", true, false)]
    [InlineData("c2-s4", "c2-s4", "", "c2-s4", "c2", false, true)]
    [InlineData("c2", "c2", "", "", "c2", false, true)]
    [InlineData("t3", "t3", "", "", "", false, false)]
    [InlineData("b1", "b1", "", "", "", false, false)]
    public void Takes_an_address_apart(string address, string sentence, string paragraph, string section, string chapter, bool isPledge, bool isHeading)
    {
        Assert.True(AddressParts.IsValid(address));
        Assert.Equal(
            (sentence, paragraph, section, chapter, isPledge, isHeading),
            (AddressParts.SentenceOf(address), AddressParts.ParagraphOf(address), AddressParts.SectionOf(address), AddressParts.ChapterOf(address), AddressParts.IsPledge(address), AddressParts.IsHeading(address)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("n1")]
    [InlineData("c1-p1-n1")]
    [InlineData("c1-s1-p1")]
    [InlineData("c1-s1-p1-n1B")]
    [InlineData("t1a")]
    [InlineData("c1\n")]
    public void What_is_no_address_is_none(string text) => Assert.False(AddressParts.IsValid(text));
}
