using Baogao.Text;

namespace Baogao.Model;

/// <summary>What is written, in reading order: chapter, section, paragraph, sentence. What it means is in <see cref="Facts"/>.</summary>
/// <param name="Boilerplate">Words of whoever copied the report: kept, never shown as the report's. Addresses b1, b2 …</param>
public sealed record Outline(IReadOnlyList<Chapter> Chapters, IReadOnlyList<Sentence> Boilerplate)
{
    /// <summary>Glossary and footnotes: of the report's paper, not of its speech. Addresses t1, t2 …; a list's title has a heading.</summary>
    public IReadOnlyList<Sentence> Notes { get; init; } = [];

    public IEnumerable<Section> Sections => Chapters.SelectMany(c => c.Sections);

    /// <summary>All sentences of the body, without the headings that name a chapter or section.</summary>
    public IEnumerable<Sentence> Sentences => Sections.SelectMany(s => s.Sentences);

    /// <summary>All headings in reading order, of every level, also those that are a sentence of their paragraph.</summary>
    public IEnumerable<Heading> Headings => Chapters.SelectMany(HeadingsOf);

    private static IEnumerable<Heading> HeadingsOf(Chapter chapter) =>
        Own(chapter.Heading).Concat(chapter.Sections.SelectMany(s =>
            Own(s.Heading).Concat(s.Sentences.SelectMany(n => Own(n.Heading)))));

    private static IEnumerable<Heading> Own(Heading? heading) => heading is null ? [] : [heading];
}

/// <summary>What a chapter is for. <see cref="Opening"/> stands before the first heading.</summary>
public enum ChapterRole
{
    Opening,
    Review,
    Problems,
    Outlook,
    Closing,
    Other,
}

/// <param name="Address">c1, c2 …; c0 is what stands before the first chapter and has no heading.</param>
public sealed record Chapter(string Address, int Number, ChapterRole Role, Heading? Heading, IReadOnlyList<Section> Sections)
{
    /// <summary>All its words stand before a first section that does not come.</summary>
    public bool IsUndivided => Sections is [{ Heading: null }];
}

/// <param name="Address">c2-s4; s0 is what stands in a chapter before its first section and has no heading.</param>
public sealed record Section(string Address, int Number, Heading? Heading, IReadOnlyList<Paragraph> Paragraphs)
{
    public IEnumerable<Sentence> Sentences => Paragraphs.SelectMany(p => p.Sentences);
}

/// <summary>A heading of any level: 0 the title, 1 一、, 2 （一）, 3 what stands below.</summary>
/// <param name="Span">All of it: number, title and closing mark.</param>
/// <param name="Number">As printed, "（一）"; empty for an unnumbered one.</param>
/// <param name="Title">The words without number and closing mark.</param>
/// <param name="RunIn">The heading is the first sentence of a paragraph, not a line of its own.</param>
public sealed record Heading(string Address, int Level, TextSpan Span, string Number, TextSpan Title, bool RunIn);

public sealed record Paragraph(string Address, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>Where it leaves what its chapter is for: <see cref="ChapterRole.Problems"/> in a review, <see cref="ChapterRole.Closing"/> at the end.</summary>
    public ChapterRole? Turn { get; init; }
}

/// <param name="Span">Exact: sentence.Text == source.Quote(sentence.Span), closing mark included, outer blanks not.</param>
/// <param name="Heading">Set when the sentence is itself a heading: the title, a topic sentence, a heading below the sections.</param>
public sealed record Sentence(string Address, TextSpan Span, Heading? Heading = null);
