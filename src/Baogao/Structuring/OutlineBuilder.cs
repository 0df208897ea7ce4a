using Baogao.Diagnostics;
using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>From a report's text to its outline. Every character that is not blank ends in a heading, a sentence, a note or boilerplate.</summary>
public static class OutlineBuilder
{
    public static Outline Build(SourceText source, DiagnosticBag diagnostics)
    {
        var blocks = Blocks(source);
        var placed = HeadingPlacer.Place(Candidate.Read(source, blocks, FrameHead.End(blocks)));
        var assembler = new OutlineAssembler(source, placed.Exists(p => p.Rank == Rank.Chapter));
        foreach (var block in placed)
        {
            assembler.Add(block);
        }

        var outline = assembler.Finish();
        Report(source, outline, diagnostics);
        return outline;
    }

    private static List<Block> Blocks(SourceText source)
    {
        var lines = PageFurniture.Mark(Lines.Read(source));
        var whole = Cuts.AtForeignWords(source, Notes.Mark(HardWrap.Join(source, lines)));
        return Cuts.AtHeadings(source, Frame.Mark(ContentsList.Mark(whole)));
    }

    private static void Report(SourceText source, Outline outline, DiagnosticBag diagnostics)
    {
        // 政府工作报告 of 1954 and 1975 go without headings; a text that is not even called so is something else.
        if (!outline.Headings.Any())
        {
            diagnostics.Add(ReportWords.Signs.FoundIn(source.Text) ? Problems.NoHeadings(source.Path) : Problems.NoReport(source.Path));
        }

        foreach (var chapter in outline.Chapters)
        {
            if (chapter is { Role: ChapterRole.Other, Heading: { } heading })
            {
                diagnostics.Add(Problems.ChapterWithoutRole(source.Locate(heading.Title), source.Quote(heading.Title)));
            }
        }
    }
}
