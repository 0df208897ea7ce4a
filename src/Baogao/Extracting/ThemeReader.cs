using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>Gives each commitment the theme of its own words; the topic sentence and headings over it speak with it.</summary>
public static class ThemeReader
{
    public static Facts Assign(SourceText source, Outline outline, Facts facts, ThemeWords themes)
    {
        var headings = Headings(source, outline);
        return facts with { Commitments = [.. facts.Commitments.Select(c => c with { Theme = themes.Of(source.Quote(c.Span), headings[c.Address]) })] };
    }

    // By sentence: the topic of its paragraph, its section's title, its chapter's title.
    private static Dictionary<string, string[]> Headings(SourceText source, Outline outline)
    {
        var headings = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var chapter in outline.Chapters)
        {
            foreach (var section in chapter.Sections)
            {
                string[] over = [.. Title(section.Heading), .. Title(chapter.Heading)];
                foreach (var paragraph in section.Paragraphs)
                {
                    Paragraph(paragraph, over);
                }
            }
        }

        return headings;

        void Paragraph(Paragraph paragraph, string[] over)
        {
            var own = over;
            foreach (var sentence in paragraph.Sentences)
            {
                headings[sentence.Address] = own;
                own = sentence.Heading is null ? own : [.. Title(sentence.Heading), .. over];
            }
        }

        string[] Title(Heading? heading) => heading is null ? [] : [source.Quote(heading.Title)];
    }
}
