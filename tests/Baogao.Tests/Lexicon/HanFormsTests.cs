using Baogao.Lexicon;
using Xunit;

namespace Baogao.Tests.Lexicon;

public class HanFormsTests
{
    [Theory]
    [InlineData("養", "养")]
    [InlineData("徐匯區", "徐汇区")]
    [InlineData("後裡裏遊佈託戶內衛衞說説", "后里里游布托户内卫卫说说")]
    [InlineData("著名乾隆", "著名乾隆")]    // simplified Chinese uses them too
    [InlineData("养老床位 abc", "养老床位 abc")]
    public void Is_written(string traditional, string simplified) => Assert.Equal(simplified, string.Concat(traditional.Select(HanForms.Simplified)));

    [Fact]
    public void What_is_written_is_simplified() => Assert.All(HanForms.Pairs, pair => Assert.Equal(pair.Simple, HanForms.Simplified(pair.Simple)));

    [Theory]
    [InlineData('行', "xing hang")]
    [InlineData('重', "zhong chong")]
    [InlineData('绿', "lv lu")]
    [InlineData('龘', "da")]               // not of every day
    [InlineData('a', "")]
    public void Is_read(char character, string readings) => Assert.Equal(readings, string.Join(' ', Readings.Of(character)));
}
