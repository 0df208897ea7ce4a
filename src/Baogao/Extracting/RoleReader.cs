using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>Where a sentence stands, as far as its role depends on it.</summary>
/// <param name="Framing">The one sentence between a section's heading and its topics.</param>
/// <param name="BeforeSections">Stands in a chapter that has sections, before the first of them.</param>
/// <param name="LastParagraph">Belongs to the report's last paragraph.</param>
internal readonly record struct Standing(ChapterRole Chapter, bool Framing, bool BeforeSections, bool LastParagraph, bool FramingTitle);

/// <summary>The role of each sentence, read in order: an account of problems or an address lasts over sentences.</summary>
internal sealed class RoleReader
{
    private const int LongestLeadIn = 60;
    private const int LongestYearOpening = 100;
    private const int LatestCopula = 8;
    private const int LongestProblemTitle = 16;
    private const int MostSilent = 2;
    private const string Marks = ",，;；:：、 ";

    private bool problems;
    private bool titled;
    private bool remedied;
    private int quiet;
    private bool listing;
    private bool fresh;
    private bool addressed;

    public void StartSection(bool problemTitle)
    {
        (problems, titled, remedied) = (problemTitle, problemTitle, false);
        addressed = false;
    }

    public void StartParagraph() => (addressed, listing, fresh) = (false, false, true);

    public SentenceRole Of(string text, bool heading, bool hasFigure, Standing standing)
    {
        if (heading)
        {
            problems = false;
            return SentenceRole.Heading;
        }

        EndProblems(text);
        if (RoleWords.Salutation.Starts(text))
        {
            (addressed, problems) = (true, false);
            if (text.Length <= 8)
            {
                return SentenceRole.Ceremony;
            }
        }

        if (!problems && IsCeremony(text, standing))
        {
            return SentenceRole.Ceremony;
        }

        return standing.Chapter switch
        {
            ChapterRole.Opening => InOpening(text, hasFigure),
            ChapterRole.Problems => InProblems(text, lasting: true),
            ChapterRole.Outlook => InOutlook(text, hasFigure, standing),
            ChapterRole.Closing => InClosing(text),
            _ => InReview(text, hasFigure),
        };
    }

    // An account of problems ends with its remedy, or where a paragraph names none.
    private void EndProblems(string text)
    {
        var silent = !RoleWords.Problem.FoundIn(text) && !RoleWords.Remedy.FoundIn(text);
        quiet = silent ? quiet + 1 : 0;
        if (problems && !titled && silent && (fresh || remedied || quiet > MostSilent))
        {
            problems = false;
        }

        (fresh, remedied) = (false, problems && RoleWords.Remedy.FoundIn(text));
    }

    private static bool IsCeremony(string text, Standing standing) =>
        RoleWords.Ceremony.FoundIn(text) && (standing.Chapter is not ChapterRole.Outlook || text.Contains("让我们", StringComparison.Ordinal) || text.Contains('谢') || text.Contains("审议", StringComparison.Ordinal));

    private static SentenceRole InOpening(string text, bool hasFigure) =>
        hasFigure && text.Length > 20 ? SentenceRole.Achievement : SentenceRole.Ceremony;

    /// <param name="lasting">A whole paragraph of problems: the next one may bring their remedy.</param>
    private SentenceRole InProblems(string text, bool lasting = false)
    {
        problems |= lasting;
        return RoleWords.Remedy.FoundIn(text) && !RoleWords.ProblemStart.FoundIn(text) ? SentenceRole.Principle : SentenceRole.Problem;
    }

    private SentenceRole InReview(string text, bool hasFigure)
    {
        if (problems || StartsProblems(text))
        {
            problems = true;
            return InProblems(text);
        }

        if (IsLeadIn(text) || (RoleWords.YearOpening.FoundIn(text) && text.Contains('是') && text.Length < LongestYearOpening && !hasFigure))
        {
            return SentenceRole.Principle;
        }

        return !hasFigure && IsLesson(text) ? SentenceRole.Principle : SentenceRole.Achievement;
    }

    private static bool IsLesson(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (RoleWords.Lesson.LengthAt(text, i) > 0 && (i == 0 || Marks.Contains(text[i - 1], StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private SentenceRole InOutlook(string text, bool hasFigure, Standing standing)
    {
        if (!hasFigure && RoleWords.Weighing.Starts(text))
        {
            return SentenceRole.Principle;
        }

        if (problems || StartsProblems(text))
        {
            problems = true;
            return InProblems(text);
        }

        // A target without a number still stands in the list of targets: …；节能减排完成上级任务。
        if (listing || (RoleWords.TargetList.FoundIn(text) && hasFigure))
        {
            listing = text.EndsWith(';');
            return SentenceRole.Commitment;
        }

        if (IsLeadIn(text) || (standing.Framing && !hasFigure))
        {
            return SentenceRole.Principle;
        }

        if (standing.LastParagraph && !hasFigure)
        {
            return InClosing(text);
        }

        if ((standing.BeforeSections || standing.FramingTitle) && !hasFigure)
        {
            return SentenceRole.Principle;
        }

        return IsSlogan(text, hasFigure) || (!hasFigure && IsStatement(text)) ? SentenceRole.Principle : SentenceRole.Commitment;
    }

    // 就业是最大的民生。这是全市人民的期盼。 They say what is, not what will be done.
    private static bool IsStatement(string text)
    {
        var copula = text.IndexOf('是', StringComparison.Ordinal);
        // 一是打赢蓝天保卫战 only counts.
        var early = copula is > 0 and <= LatestCopula && !ChineseNumbers.IsNumeral(text[copula - 1]);
        return early && !PledgeWords.Actions.FoundIn(text.AsSpan(copula + 1)) && !PledgeWords.Actions.Starts(text);
    }

    private bool IsSlogan(string text, bool hasFigure)
    {
        if (hasFigure)
        {
            return false;
        }

        var cue = RoleWords.Principle.FoundIn(text);
        return addressed && text.Length < LongestLeadIn ? cue : PrincipleWords.Slogan.FoundIn(text);
    }

    private static SentenceRole InClosing(string text) =>
        RoleWords.Closing.FoundIn(text) || RoleWords.Ceremony.FoundIn(text) ? SentenceRole.Ceremony : SentenceRole.Principle;

    /// <summary>存在的主要问题 names them; 着力解决群众关心的问题 does something about them.</summary>
    public static bool NamesProblems(string title) =>
        title.Length <= LongestProblemTitle && RoleWords.ProblemTitle.FoundIn(title) && !RoleWords.Solves.FoundIn(title);

    private static bool StartsProblems(string text) =>
        RoleWords.ProblemStart.FoundIn(text) && RoleWords.Problem.FoundIn(text);

    private static bool IsLeadIn(string text) =>
        text.Length < LongestLeadIn && (text.EndsWith(':') || (RoleWords.LeadIn.FoundIn(text) && text.Length < LongestLeadIn / 2));
}
