using Baogao.Model;
using Baogao.Text;

namespace Baogao.Addressing;

internal enum UnitKind
{
    ChapterHeading,
    SectionHeading,
    Sentence,
    Note,
    Boilerplate,
}

/// <summary>Something of a report that has words and an address.</summary>
/// <param name="Fresh">Its address by count, as the outline has it; so are those of what holds it, empty for what stands in none.</param>
internal sealed record Unit(string Fresh, UnitKind Kind, TextSpan Span, string Words, string Chapter = "", string Section = "", string Paragraph = "")
{
    /// <summary>In reading order; what is not of the speech comes last.</summary>
    public static List<Unit> Of(SourceText source, Outline outline)
    {
        return
        [
            .. outline.Chapters.SelectMany(OfChapter),
            .. outline.Notes.Select(n => new Unit(n.Address, UnitKind.Note, n.Span, source.Quote(n.Span))),
            .. outline.Boilerplate.Select(b => new Unit(b.Address, UnitKind.Boilerplate, b.Span, source.Quote(b.Span))),
        ];

        IEnumerable<Unit> OfChapter(Chapter chapter) =>
            Headed(chapter.Heading, UnitKind.ChapterHeading, chapter).Concat(chapter.Sections.SelectMany(section => OfSection(chapter, section)));

        IEnumerable<Unit> OfSection(Chapter chapter, Section section) =>
            Headed(section.Heading, UnitKind.SectionHeading, chapter, section.Address).Concat(
                from paragraph in section.Paragraphs
                from sentence in paragraph.Sentences
                select new Unit(sentence.Address, UnitKind.Sentence, sentence.Span, source.Quote(sentence.Span), chapter.Address, section.Address, paragraph.Address));

        IEnumerable<Unit> Headed(Heading? heading, UnitKind kind, Chapter chapter, string section = "") =>
            heading is null ? [] : [new Unit(heading.Address, kind, heading.Title, source.Quote(heading.Title), chapter.Address, section)];
    }

    /// <summary>What an address of the ledger was.</summary>
    public static UnitKind KindOf(string address) => address[0] switch
    {
        't' => UnitKind.Note,
        'b' => UnitKind.Boilerplate,
        _ when !AddressParts.IsHeading(address) => UnitKind.Sentence,
        _ => AddressParts.SectionOf(address).Length > 0 ? UnitKind.SectionHeading : UnitKind.ChapterHeading,
    };
}
