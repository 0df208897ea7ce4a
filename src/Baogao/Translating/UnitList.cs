using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating;

/// <summary>The units of a report in reading order: words that stand twice are one unit.</summary>
public static class UnitList
{
    /// <param name="phrases">The words that its pages list by themselves.</param>
    public static IReadOnlyList<TranslationUnit> Of(SourceText source, Outline outline, IEnumerable<string> phrases)
    {
        var units = Written(source, outline)
            .GroupBy(u => (u.Zh, u.Kind))
            .Select(g => g.First() with { Addresses = [.. g.SelectMany(u => u.Addresses)] });
        return [.. units, .. phrases.Distinct(StringComparer.Ordinal).Select(p => new TranslationUnit(p, "", QuoteKind.Phrase, []))];
    }

    private static IEnumerable<TranslationUnit> Written(SourceText source, Outline outline)
    {
        foreach (var chapter in outline.Chapters)
        {
            foreach (var heading in Own(source, chapter.Heading))
            {
                yield return heading;
            }

            foreach (var section in chapter.Sections)
            {
                foreach (var unit in Own(source, section.Heading).Concat(section.Sentences.Select(s => Of(source, s))))
                {
                    yield return unit;
                }
            }
        }
    }

    private static IEnumerable<TranslationUnit> Own(SourceText source, Heading? heading) =>
        heading is null ? [] : [new TranslationUnit(source.Quote(heading.Title), "", QuoteKind.Heading, [heading.Address])];

    private static TranslationUnit Of(SourceText source, Sentence sentence)
    {
        var quote = source.Quote(sentence.Span);
        var title = sentence.Heading is { } heading ? source.Quote(heading.Title) : "";
        return new TranslationUnit(quote, title == quote ? "" : title, sentence.Heading is null ? QuoteKind.Sentence : QuoteKind.Heading, [sentence.Address]);
    }
}
