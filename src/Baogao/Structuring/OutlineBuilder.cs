using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Structuring;

/// <summary>From a report's text to its outline. Every character that is not blank ends in a heading, a sentence or boilerplate.</summary>
public static class OutlineBuilder
{
    public static Outline Build(SourceText source, DiagnosticBag diagnostics)
    {
        var assembler = new OutlineAssembler(source);
        foreach (var block in Block.ReadAll(source))
        {
            Place(source, block, assembler);
        }

        var outline = assembler.Finish();
        Report(source, outline, diagnostics);
        return outline;
    }

    private static void Place(SourceText source, Block block, OutlineAssembler assembler)
    {
        if (Boilerplate.Is(block))
        {
            assembler.AddBoilerplate(block.Span);
        }
        else if (HeadingShape.Of(source, block) is { } heading)
        {
            assembler.AddHeading(block.Mark!.Level, heading);
        }
        else if (assembler.IsBeforeFirstChapter && IsTitle(block))
        {
            assembler.AddTitle(block.Span);
        }
        else
        {
            assembler.AddParagraph(block.Span);
        }
    }

    // "政 府 工 作 报 告", "徐汇区2013年政府工作报告"
    private static bool IsTitle(Block block)
    {
        var words = string.Concat(block.Folded.Where(c => !char.IsWhiteSpace(c)));
        return words.Length <= 30 && words.EndsWith("工作报告", StringComparison.Ordinal);
    }

    private static void Report(SourceText source, Outline outline, DiagnosticBag diagnostics)
    {
        if (outline.Chapters.All(c => c.Heading is null && c.Sections.All(s => s.Heading is null)))
        {
            diagnostics.Add(Problems.NoHeadings(source.Path));
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
