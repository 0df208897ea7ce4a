using Baogao.Lexicon;
using Xunit;

namespace Baogao.Tests.Lexicon;

public static class EnglishWordingTests
{
    [Theory]
    [InlineData("GDP", "The district’s GDP grew", "GDP")]
    [InlineData("riverside", "Riverside works", "Riverside")]                                   // any case
    [InlineData("riverside", "the riversides", "riversides")]                                   // plural
    [InlineData("subsidy", "Subsidies were paid", "Subsidies")]
    [InlineData("people's congress", "People’s congresses met", "People’s congresses")]         // either apostrophe
    [InlineData("residents’ committee", "all residents' committees", "residents' committees")]
    [InlineData("CPPCC", "the CPPCC’s proposals", "CPPCC’s")]                                   // possessive
    [InlineData("projects of practical benefit", "a project of practical benefit", "project of practical benefit")]
    [InlineData("making progress while maintaining stability", "to make progress while maintaining stability", "make progress while maintaining stability")]
    [InlineData("plan", "it was planned", "planned")]
    [InlineData("manage", "managing well", "managing")]
    [InlineData("12th Five-Year Plan", "the 12th Five Year Plan period", "12th Five Year Plan")]  // hyphens as blanks
    [InlineData("grid based management", "Grid-based management", "Grid-based management")]
    [InlineData("Hengshan–Fuxing area", "Hengshan-Fuxing Area", "Hengshan-Fuxing Area")]
    [InlineData("improve regulation, and upgrade services", "improve regulation and upgrade services", "improve regulation and upgrade services")]
    [InlineData("3+X", "the “3+X” platform", "3+X")]
    [InlineData("PM2.5", "less PM2.5.", "PM2.5")]
    [InlineData("river chief system", "the river chiefs system", null)]                          // inner words stay as they are
    [InlineData("riverside", "a riversider", null)]
    [InlineData("plan", "a plane, planet", null)]
    [InlineData("riverside", "", null)]
    [InlineData("", "riverside", null)]
    [InlineData("people’s congress", "for the people’s. Congress met", null)]                    // not over the end of a sentence
    [InlineData("two basics", "basics of the two", null)]
    public static void Finds(string wording, string text, string? expected) =>
        Assert.Equal(expected, EnglishWording.Find(text, wording, _ => true) is { } span ? text.Substring(span.Start, span.Length) : null);

    [Fact]
    public static void The_next_place_is_taken_where_the_first_is_not_free() =>
        Assert.Equal(9, EnglishWording.Find("GDP, the GDP", "GDP", span => span.Start > 0)?.Start);
}
