using Baogao.Diagnostics;
using Baogao.Extracting;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Tests.Extracting;

/// <summary>Facts of one paragraph in a report of 2013; sentences end at 。！？.</summary>
internal static class Read
{
    public const int Year = 2013;

    public static (Facts Facts, SourceText Source) Paragraph(string text, ChapterRole role = ChapterRole.Review, string chapterTitle = "")
    {
        var source = new SourceText("r.txt", chapterTitle + text);
        var heading = chapterTitle.Length == 0 ? null : new Heading("c1", 1, new TextSpan(0, chapterTitle.Length), "", new TextSpan(0, chapterTitle.Length), false);
        var first = new Paragraph("c1-s0-p1", [.. Sentences(source, chapterTitle.Length)]);
        // A second paragraph, so that the first is not the report's last.
        var section = new Section("c1-s0", 0, null, [first, new Paragraph("c1-s0-p2", [])]);
        var outline = new Outline([new Chapter("c1", 1, role, heading, [section])], []);
        return (FactExtractor.Extract(source, outline, Year, new DiagnosticBag()), source);
    }

    public static Figure Figure(string text, string quote, ChapterRole role = ChapterRole.Review, string chapterTitle = "")
    {
        var (facts, source) = Paragraph(text, role, chapterTitle);
        return facts.Figures.Single(f => source.Quote(f.Span) == quote);
    }

    public static string[] Quotes(string text)
    {
        var (facts, source) = Paragraph(text);
        return [.. facts.Numbers.Select(n => source.Quote(n.Span))];
    }

    private static IEnumerable<Sentence> Sentences(SourceText source, int start)
    {
        var number = 0;
        for (var at = start; at < source.Text.Length; at++)
        {
            if ("。！？".Contains(source.Text[at], StringComparison.Ordinal) || at == source.Text.Length - 1)
            {
                yield return new Sentence($"c1-s0-p1-n{++number}", TextSpan.FromBounds(start, at + 1));
                start = at + 1;
            }
        }
    }
}
