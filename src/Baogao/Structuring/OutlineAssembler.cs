using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>Puts headings and paragraphs in reading order under their chapter and section, and numbers them.</summary>
internal sealed class OutlineAssembler(SourceText source)
{
    private readonly List<Chapter> chapters = [];
    private readonly List<Section> sections = [];
    private readonly List<Paragraph> paragraphs = [];
    private readonly List<Sentence> boilerplate = [];
    private int chapterNumber;
    private int sectionNumber;
    private Heading? chapterHeading;
    private Heading? sectionHeading;

    public bool IsBeforeFirstChapter => chapterNumber == 0 && sectionNumber == 0;

    private string ChapterAddress => $"c{chapterNumber}";

    private string SectionAddress => $"{ChapterAddress}-s{sectionNumber}";

    public void AddBoilerplate(TextSpan span) => boilerplate.Add(new Sentence($"b{boilerplate.Count + 1}", span));

    public void AddTitle(TextSpan span)
    {
        var paragraph = NextParagraphAddress();
        var address = $"{paragraph}-n1";
        paragraphs.Add(new Paragraph(paragraph, [new Sentence(address, span, new Heading(address, 0, span, "", span, RunIn: false))]));
    }

    public void AddHeading(int level, HeadingShape shape)
    {
        switch (level)
        {
            case 1:
                CloseChapter();
                chapterNumber++;
                chapterHeading = HeadingOf(ChapterAddress, level, shape);
                break;
            case 2:
                CloseSection();
                sectionNumber++;
                sectionHeading = HeadingOf(SectionAddress, level, shape);
                break;
            default:
                AddItem(level, shape);
                return;
        }

        if (shape.RunIn)
        {
            AddText(shape.Rest);
        }
    }

    public void AddParagraph(TextSpan span)
    {
        var spans = SentenceSplitter.Split(source, span).ToList();
        if (chapterNumber > 0 && TopicSentence.Opens(source, spans))
        {
            AddUnderTopic(spans);
        }
        else
        {
            AddText(span);
        }
    }

    public Outline Finish()
    {
        CloseChapter();
        return new Outline([.. chapters], boilerplate);
    }

    private void AddUnderTopic(List<TextSpan> spans)
    {
        var paragraph = NextParagraphAddress();
        var address = $"{paragraph}-n1";
        var title = spans[0].Slice(0, spans[0].Length - 1);
        var level = sectionNumber > 0 ? 3 : 2;
        var heading = new Heading(address, level, spans[0], "", title, RunIn: true);
        paragraphs.Add(new Paragraph(paragraph, [new Sentence(address, spans[0], heading), .. Numbered(paragraph, spans.Skip(1), 2)]));
    }

    // Below the sections a heading is a sentence of its paragraph, so that a deeper level adds nothing to the address.
    private void AddItem(int level, HeadingShape shape)
    {
        var paragraph = NextParagraphAddress();
        var address = $"{paragraph}-n1";
        var rest = shape.RunIn ? SentenceSplitter.Split(source, shape.Rest) : [];
        paragraphs.Add(new Paragraph(paragraph, [new Sentence(address, shape.All, HeadingOf(address, level, shape)), .. Numbered(paragraph, rest, 2)]));
    }

    private void AddText(TextSpan span)
    {
        var address = NextParagraphAddress();
        paragraphs.Add(new Paragraph(address, [.. Numbered(address, SentenceSplitter.Split(source, span), 1)]));
    }

    private static IEnumerable<Sentence> Numbered(string paragraph, IEnumerable<TextSpan> spans, int first) =>
        spans.Select((span, i) => new Sentence($"{paragraph}-n{first + i}", span));

    private Heading HeadingOf(string address, int level, HeadingShape shape) =>
        new(address, level, shape.All, source.Quote(shape.NumberSpan).Trim(), shape.Title, shape.RunIn);

    private string NextParagraphAddress() => $"{SectionAddress}-p{paragraphs.Count + 1}";

    private void CloseSection()
    {
        if (paragraphs.Count > 0 || sectionHeading is not null)
        {
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
            chapters.Add(new Chapter(ChapterAddress, chapterNumber, Role(), chapterHeading, [.. sections]));
        }

        sections.Clear();
        sectionNumber = 0;
        chapterHeading = null;
    }

    private ChapterRole Role() =>
        chapterHeading is null ? ChapterRole.Opening : ChapterWords.RoleOf(source.View(chapterHeading.Title));
}
