using Baogao.Diagnostics;
using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>Goes through a report once, in reading order.</summary>
internal sealed class ReportReader(SourceText source, Outline outline, int year, DiagnosticBag diagnostics)
{
    private const int LongestClosing = 12;

    // A text with more is no report; its numbers are all listed as unknown just the same.
    private const int MostWarnings = 300;

    private readonly string folded = Folding.Fold(source.Text);
    private readonly Dictionary<string, SentenceRole> roles = new(StringComparer.Ordinal);
    private readonly List<Figure> figures = [];
    private readonly List<NumberMention> numbers = [];
    private readonly List<Commitment> commitments = [];
    private readonly RoleReader roleReader = new();
    private readonly ChapterSense sense = new();
    private int unknown;
    private readonly Paragraph? lastParagraph = outline.Sections.SelectMany(s => s.Paragraphs).LastOrDefault();

    public Facts Read()
    {
        foreach (var chapter in outline.Chapters)
        {
            OwnHeading(chapter.Heading);
            sense.Start(chapter.Role, chapter.Sections.Sum(s => s.Sentences.Count()));
            foreach (var section in chapter.Sections)
            {
                OwnHeading(section.Heading);
                Section(chapter, section);
            }
        }

        foreach (var sentence in outline.Boilerplate)
        {
            roles[sentence.Address] = SentenceRole.Boilerplate;
        }

        return new Facts(roles, figures, [.. numbers.OrderBy(n => n.Span.Start)], commitments);
    }

    private void OwnHeading(Heading? heading)
    {
        if (heading is null)
        {
            return;
        }

        roles[heading.Address] = SentenceRole.Heading;
        TitleNumbers(heading);
    }

    // A heading promises nothing of its own: its numbers are accounted for, its year is a date.
    private void TitleNumbers(Heading heading)
    {
        foreach (var part in Part.Of(Words(heading.Title)))
        {
            foreach (var mention in FigureReader.Mentions(part.Reading, heading.Address, heading.Title.Start + part.Start))
            {
                numbers.Add(mention with { Reason = mention.Reason is null or NotFigure.Unknown ? NotFigure.Name : mention.Reason });
            }
        }
    }

    private void Section(Chapter chapter, Section section)
    {
        var chapterTitle = Title(chapter.Heading);
        var title = Title(section.Heading);
        roleReader.StartSection(chapter.Role is not ChapterRole.Outlook && RoleReader.NamesProblems(title));
        foreach (var paragraph in section.Paragraphs)
        {
            var standing = new Standing(
                chapter.Role,
                Framing: IsFraming(section, paragraph),
                BeforeSections: section.Heading is null && chapter.Sections.Count > 1,
                LastParagraph: IsClosing(paragraph),
                FramingTitle: RoleWords.FramingTitle.FoundIn(title.Length > 0 ? title : ""));
            Paragraph(paragraph, standing, chapterTitle, title);
        }
    }

    // 以…为重点，全力打造…: one sentence of frame between the heading and topics that have headings of their own.
    private static bool IsFraming(Section section, Paragraph paragraph) =>
        section.Heading is not null
        && ReferenceEquals(paragraph, section.Paragraphs[0])
        && paragraph.Sentences.Count == 1
        && section.Paragraphs.Skip(1).Any(p => p.Sentences is [{ Heading: not null }, ..]);

    // A report that was cut off ends among its tasks.
    private bool IsClosing(Paragraph paragraph) =>
        ReferenceEquals(paragraph, lastParagraph) && paragraph.Sentences.Count <= LongestClosing
        && paragraph.Sentences.Any(s => RoleWords.Closing.FoundIn(Words(s.Span)) || RoleWords.Salutation.FoundIn(Words(s.Span)));

    private void Paragraph(Paragraph paragraph, Standing standing, string chapterTitle, string title)
    {
        roleReader.StartParagraph();
        var earlier = "";
        string? years = null;
        foreach (var sentence in paragraph.Sentences)
        {
            var text = Words(sentence.Span);
            var sensed = sense.Of(text);
            var here = standing with { Chapter = paragraph.Turn ?? sensed };
            var scene = Here(here.Chapter, standing.Chapter, chapterTitle, title);
            var headed = (years is null ? scene : scene with { Period = years }).Headed(text, sentence == paragraph.Sentences[0]);
            years = headed.Kind is FactKind.Actual && headed.Period != scene.Period ? headed.Period : null;
            earlier = Sentence(sentence, text, headed, here, earlier);
        }
    }

    // 预期目标是：… under 2014年工作回顾: once the report has turned to plans, the title speaks no more.
    private Scene Here(ChapterRole sensed, ChapterRole given, string chapterTitle, string title) =>
        sensed is ChapterRole.Outlook && given is ChapterRole.Review ? Scene.Of(year, sensed) : Scene.Of(year, sensed, chapterTitle, title);

    private string Sentence(Sentence sentence, string text, Scene scene, Standing standing, string earlier)
    {
        var parts = Part.Of(text);
        var role = roleReader.Of(text, sentence.Heading is not null, parts.Exists(p => p.Reading.Figures.Count > 0), standing);
        roles[sentence.Address] = role;
        foreach (var part in parts)
        {
            earlier = Facts(part.Reading, sentence.Address, sentence.Span.Start + part.Start, scene, earlier);
        }

        if (role is SentenceRole.Commitment)
        {
            commitments.Add(CommitmentReader.Read(parts, sentence));
        }

        return earlier;
    }

    // The last subject, for what follows without one.
    private string Facts(Reading reading, string address, int start, Scene scene, string earlier)
    {
        numbers.AddRange(FigureReader.Mentions(reading, address, start));
        Report(reading, start);
        var own = FigureReader.Figures(reading, address, start, scene, earlier);
        figures.AddRange(own);
        return own.Count > 0 ? own[^1].Subject : "";
    }

    private void Report(Reading reading, int start)
    {
        for (var i = 0; i < reading.Reasons.Length; i++)
        {
            if (reading.Reasons[i] is NotFigure.Unknown && unknown++ < MostWarnings)
            {
                var quantity = reading.Quantities[i];
                var span = TextSpan.FromBounds(start + quantity.Start, start + quantity.End);
                diagnostics.Add(Problems.UnknownNumber(source.Locate(span), source.Quote(span)));
            }
        }
    }

    private string Title(Heading? heading) => heading is null ? "" : Words(heading.Title);

    private string Words(TextSpan span) => folded.Substring(span.Start, span.Length);
}
