using Baogao.Model;
using Baogao.Text;

namespace Baogao.Tests.Structuring;

/// <summary>An outline as lines that a person can compare: address, and the words there.</summary>
internal static class OutlineView
{
    public static string Of(SourceText source, Outline outline) => string.Join('\n', Lines(source, outline));

    private static IEnumerable<string> Lines(SourceText source, Outline outline)
    {
        foreach (var chapter in outline.Chapters)
        {
            yield return $"{chapter.Address} {chapter.Role}{Words(source, chapter.Heading)}";
            foreach (var section in chapter.Sections)
            {
                yield return $"  {section.Address}{Words(source, section.Heading)}";
                foreach (var sentence in section.Sentences)
                {
                    yield return $"    {sentence.Address} {source.Quote(sentence.Span)}{Words(source, sentence.Heading)}";
                }
            }
        }

        foreach (var words in outline.Notes)
        {
            yield return $"{words.Address} {source.Quote(words.Span)}{Words(source, words.Heading)}";
        }

        foreach (var words in outline.Boilerplate)
        {
            yield return $"{words.Address} {source.Quote(words.Span)}";
        }
    }

    private static string Words(SourceText source, Heading? heading) =>
        heading is null ? "" : $" <{heading.Level}|{heading.Number}|{source.Quote(heading.Title)}{(heading.RunIn ? "|run-in" : "")}>";
}
