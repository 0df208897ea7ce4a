using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>What the report is about at this sentence, also where no heading says so: a report without chapters still turns from results to plans.</summary>
internal sealed class ChapterSense
{
    private const int LongestOpening = 30;

    private ChapterRole current = ChapterRole.Opening;
    private bool planned;

    /// <param name="sentences">How many the chapter has: an opening of many is a report without headings.</param>
    public void Start(ChapterRole given, int sentences)
    {
        if (given is ChapterRole.Opening && sentences > LongestOpening)
        {
            given = ChapterRole.Review;
        }

        planned |= given is ChapterRole.Outlook;
        current = given is ChapterRole.Other ? (planned ? ChapterRole.Outlook : ChapterRole.Review) : given;
    }

    /// <summary>The role for this sentence; a sentence that announces the plans already belongs to them.</summary>
    public ChapterRole Of(string text)
    {
        if (current is not (ChapterRole.Outlook or ChapterRole.Closing) && RoleWords.OutlookStart.FoundIn(text))
        {
            (current, planned) = (ChapterRole.Outlook, true);
        }

        var own = current;
        if (current is ChapterRole.Opening && RoleWords.OpeningEnd.FoundIn(text))
        {
            current = ChapterRole.Review;
        }

        return own;
    }
}
