using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    public static Diagnostic NoReport(string file) => Error(
        "BG201",
        "no heading found: this is no government work report",
        Location.OfFile(file),
        "a report has headings such as 一、2012年工作回顾 at the start of a line");

    public static Diagnostic NoHeadings(string file) => Warning(
        "BG203",
        "no heading found: the report stands in one piece",
        Location.OfFile(file),
        "headings such as 一、2012年工作回顾 stand at the start of a line; see that none was lost when the text was copied");

    public static Diagnostic ChapterWithoutRole(Location at, string title) => Warning(
        "BG202",
        $"cannot tell what the chapter '{title}' is for",
        at,
        "a review says 回顾, an outlook says 任务, 目标 or 安排; its sentences are read as neither");
}
