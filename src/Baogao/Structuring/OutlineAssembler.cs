using Baogao.Model;
using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>Puts headings and paragraphs in reading order under their chapter and section, and numbers them.</summary>
/// <param name="hasChapters">A report without any may have topic sentences from its start.</param>
internal sealed class OutlineAssembler(SourceText source, bool hasChapters)
{
    private readonly List<Chapter> chapters = [];
    private readonly List<Section> sections = [];
    private readonly List<Paragraph> paragraphs = [];
    private readonly List<Sentence> notes = [];
    private readonly List<Sentence> boilerplate = [];
    private readonly PassageReader passages = new(source);
    private int chapterNumber;
    private int sectionNumber;
    private Heading? chapterHeading;
    private Heading? sectionHeading;

    private string ChapterAddress => $"c{chapterNumber}";

    private string SectionAddress => $"{ChapterAddress}-s{sectionNumber}";

    public void Add(Placed placed)
    {
        switch (placed.Block.Kind)
        {
            case BlockKind.Boilerplate:
                boilerplate.Add(new Sentence($"b{boilerplate.Count + 1}", placed.Block.Span));
                break;
            case BlockKind.Note or BlockKind.NoteTitle:
                AddNote(placed.Block);
                break;
            case BlockKind.Title:
                AddTitle(placed.Block.Span);
                break;
            default:
                AddBody(placed);
                break;
        }
    }

    public Outline Finish()
    {
        CloseChapter();
        return new Outline([.. chapters], boilerplate) { Notes = notes };
    }

    private void AddBody(Placed placed)
    {
        switch (placed)
        {
            case { Shape: null }:
                AddParagraph(placed);
                return;
            case { Rank: Rank.Item }:
                AddItem(placed.Level, placed.Shape);
                return;
            case { Rank: Rank.Chapter }:
                CloseChapter();
                chapterNumber++;
                chapterHeading = HeadingOf(ChapterAddress, placed.Level, placed.Shape);
                break;
            default:
                CloseSection();
                sectionNumber++;
                sectionHeading = HeadingOf(SectionAddress, placed.Level, placed.Shape);
                break;
        }

        if (placed.Shape.RunIn)
        {
            AddText(placed.Shape.Rest);
        }
    }

    private void AddNote(Block block)
    {
        var address = $"t{notes.Count + 1}";
        var heading = block.Kind is BlockKind.NoteTitle ? new Heading(address, 1, block.Span, "", block.Span, RunIn: false) : null;
        notes.Add(new Sentence(address, block.Span, heading));
    }

    private void AddTitle(TextSpan span)
    {
        var paragraph = NextParagraphAddress();
        var address = $"{paragraph}-n1";
        Add(paragraph, [new Sentence(address, span, new Heading(address, 0, span, "", span, RunIn: false))]);
    }

    private void AddParagraph(Placed placed)
    {
        var span = placed.Block.Span;
        var spans = SentenceSplitter.Split(source, span).ToList();
        if ((chapterNumber > 0 || !hasChapters) && !placed.Continues && placed.Block.Mark is null && TopicSentence.Opens(source, spans))
        {
            AddUnderTopic(spans);
        }
        else
        {
            AddText(span);
        }
    }

    private void AddUnderTopic(List<TextSpan> spans)
    {
        var paragraph = NextParagraphAddress();
        var address = $"{paragraph}-n1";
        var title = spans[0].Slice(0, spans[0].Length - 1);
        var heading = new Heading(address, sectionNumber > 0 ? 3 : 2, spans[0], "", title, RunIn: true);
        Add(paragraph, [new Sentence(address, spans[0], heading), .. Numbered(paragraph, spans.Skip(1), 2)]);
    }

    // Below the sections a heading is a sentence of its paragraph, so that a deeper level adds nothing to the address.
    private void AddItem(int level, HeadingShape shape)
    {
        var paragraph = NextParagraphAddress();
        var address = $"{paragraph}-n1";
        var rest = shape.RunIn ? SentenceSplitter.Split(source, shape.Rest) : [];
        Add(paragraph, [new Sentence(address, shape.All, HeadingOf(address, level, shape)), .. Numbered(paragraph, rest, 2)]);
    }

    private void AddText(TextSpan span)
    {
        var address = NextParagraphAddress();
        Add(address, [.. Numbered(address, SentenceSplitter.Split(source, span), 1)]);
    }

    private void Add(string address, IReadOnlyList<Sentence> sentences) => paragraphs.Add(new Paragraph(address, sentences));

    private static IEnumerable<Sentence> Numbered(string paragraph, IEnumerable<TextSpan> spans, int first) =>
        spans.Select((span, i) => new Sentence($"{paragraph}-n{first + i}", span));

    private Heading HeadingOf(string address, int level, HeadingShape shape) =>
        new(address, level, shape.All, source.Quote(shape.NumberSpan).Trim(), shape.Title, shape.RunIn);

    private string NextParagraphAddress() => $"{SectionAddress}-p{paragraphs.Count + 1}";

    private void CloseSection()
    {
        if (paragraphs.Count > 0 || sectionHeading is not null)
        {
            TopicSentence.DropLone(paragraphs);
            sections.Add(new Section(SectionAddress, sectionNumber, sectionHeading, [.. paragraphs]));
        }

        paragraphs.Clear();
        sectionHeading = null;
    }

    private void CloseChapter()
    {
        CloseSection();
        if (sections.Count > 0 || chapterHeading is not null)
        {
            chapters.Add(passages.Read(new Chapter(ChapterAddress, chapterNumber, ChapterRole.Other, chapterHeading, [.. sections])));
        }

        sections.Clear();
        sectionNumber = 0;
        chapterHeading = null;
    }
}
