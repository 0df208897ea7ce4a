using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating.Numbers;

/// <summary>Where the English of a sentence says a figure: at the one number that has its value. Where two fit, nobody knows which.</summary>
public static class FigurePlaces
{
    /// <param name="read">All numbers of a Chinese text.</param>
    public static IReadOnlyDictionary<TextSpan, TextSpan> Of(Report report, Func<string, IReadOnlyList<StatedNumber>> read)
    {
        var places = new Dictionary<TextSpan, TextSpan>();
        foreach (var figures in report.Facts.Figures.GroupBy(f => f.Address, StringComparer.Ordinal))
        {
            if (report.EnglishOf(figures.Key) is not { IsWhole: true } english)
            {
                continue;
            }

            var sentence = report.SpanOf(figures.Key);
            var (zh, en) = (ChineseSide.Of(read(report.Source.Quote(sentence))).ToList(), EnglishSide.Of(english.Text).ToList());
            foreach (var figure in figures)
            {
                if (Place(new TextSpan(figure.Span.Start - sentence.Start, figure.Span.Length), zh, en) is { } place)
                {
                    places[figure.Span] = place;
                }
            }
        }

        return places;
    }

    // A range has two numbers, and they stand side by side: 3 to 5 million.
    private static TextSpan? Place(TextSpan figure, List<Compared> zh, List<Compared> en)
    {
        var own = zh.Where(z => z.Span.Overlaps(figure)).ToList();
        var said = en.Where(e => own.Any(z => z.IsSaidBy(e))).ToList();
        var isOne = said.Count == 1 || (said.Count == 2 && own.Count == 2 && en.IndexOf(said[1]) == en.IndexOf(said[0]) + 1);
        return isOne && !zh.Except(own).Any(rival => said.Exists(rival.IsSaidBy)) ? TextSpan.FromBounds(said[0].Span.Start, said[^1].Span.End) : null;
    }
}
