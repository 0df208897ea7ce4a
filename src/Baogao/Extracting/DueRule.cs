using Baogao.Lexicon;
using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>The time limit of a promise, in the report's words: 年内, 6月底前, 到2015年.</summary>
internal static class DueRule
{
    private static readonly WordList After = WordList.Of("底前 底 前 之前 以前 末 内 年底 年底前");

    public static string Of(Reading reading)
    {
        for (var i = 0; i < reading.Quantities.Count; i++)
        {
            if (reading.Reasons[i] is NotFigure.Date && Dated(reading.Text, reading.Quantities[i]) is { } due)
            {
                return due;
            }
        }

        return Worded(reading.Text);
    }

    private static string? Dated(string text, Quantity date)
    {
        var tail = After.LengthAt(text, date.End);
        var lead = date.Start > 0 && text[date.Start - 1] is '到' or '至' ? 1 : 0;
        var open = EndsInQuotes(text, date);
        return tail + lead > 0 && !open && date.Unit is not null ? text[(date.Start - lead)..(date.End + tail)] : null;
    }

    private static bool EndsInQuotes(string text, Quantity date) =>
        text.AsSpan(0, date.Start).LastIndexOf('《') > text.AsSpan(0, date.Start).LastIndexOf('》');

    private static string Worded(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var length = PledgeWords.Due.LengthAt(text, i);
            if (length > 0)
            {
                return text.Substring(i, length);
            }
        }

        return "";
    }
}
