using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>
/// What a chapter is for, by its title and else by its words, and where a paragraph turns to something else: a review that ends with
/// the problems, a report without chapters that goes from results to plans.
/// </summary>
internal sealed class PassageReader(SourceText source)
{
    private const int LongestOpening = 12;

    private bool planned;
    private ChapterRole now;
    private bool problems;
    private bool chapterless;

    public Chapter Read(Chapter chapter)
    {
        var role = RoleOf(chapter);
        planned |= role is ChapterRole.Outlook;
        (now, problems, chapterless) = (role, false, chapter.Number == 0 && role is not ChapterRole.Opening);
        return chapter with { Role = role, Sections = [.. chapter.Sections.Select(Turned)] };
    }

    private ChapterRole RoleOf(Chapter chapter)
    {
        if (chapter.Heading is { } heading && ChapterWords.LikelyRole(source.View(heading.Title), first: chapter.Number == 1) is var named and not ChapterRole.Other)
        {
            return named;
        }

        var paragraphs = chapter.Sections.SelectMany(s => s.Paragraphs).ToList();
        if (chapter.Heading is null && paragraphs.Count <= LongestOpening && !chapter.Sections.Any(s => s.Heading is not null))
        {
            return ChapterRole.Opening;
        }

        return chapter.Heading is null ? ChapterRole.Review : ByWords(paragraphs);
    }

    private ChapterRole ByWords(List<Paragraph> paragraphs)
    {
        if (paragraphs.Count == 0)
        {
            return ChapterRole.Other;
        }

        var plans = paragraphs.Any(p => RoleWords.OutlookStart.FoundIn(Words(p)));
        var problem = paragraphs.Any(p => RoleWords.ProblemStart.FoundIn(Words(p)));
        return planned || (plans && !problem) ? ChapterRole.Outlook : plans || problem ? ChapterRole.Review : ChapterRole.Other;
    }

    private Section Turned(Section section)
    {
        problems = false;
        return section with { Paragraphs = [.. section.Paragraphs.Select(Turned)] };
    }

    private Paragraph Turned(Paragraph paragraph)
    {
        var words = source.View(First(paragraph));
        problems = now is ChapterRole.Review && (StartsProblems(words) || (problems && HeadingMark.At(Folding.Fold(words.ToString())) is { IsItem: true }));
        if (problems)
        {
            return paragraph with { Turn = ChapterRole.Problems };
        }

        return (now is ChapterRole.Outlook || chapterless) && IsClosing(paragraph, words) ? paragraph with { Turn = ChapterRole.Closing } : paragraph;
    }

    private static bool StartsProblems(ReadOnlySpan<char> words) => RoleWords.Problem.FoundIn(words)
        && (ChapterWords.ProblemTurn.FoundIn(words) || (ChapterWords.ProblemNamed.FoundIn(words) && !RoleWords.Solves.FoundIn(words)));

    private bool IsClosing(Paragraph paragraph, ReadOnlySpan<char> first) =>
        RoleWords.Salutation.Starts(first) && Words(paragraph).Contains("让我们", StringComparison.Ordinal);

    // The sentence that says what a paragraph is about may come second: 成绩来之不易。我们也清醒地看到，…
    private static TextSpan First(Paragraph paragraph) =>
        TextSpan.FromBounds(paragraph.Sentences[0].Span.Start, paragraph.Sentences[Math.Min(1, paragraph.Sentences.Count - 1)].Span.End);

    private ReadOnlySpan<char> Words(Paragraph paragraph) => source.View(TextSpan.FromBounds(paragraph.Sentences[0].Span.Start, paragraph.Sentences[^1].Span.End));
}
