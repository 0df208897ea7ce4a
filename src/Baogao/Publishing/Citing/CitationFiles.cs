using System.Text;
using Baogao.Model;
using Baogao.Publishing.Data;

namespace Baogao.Publishing.Citing;

/// <summary>One file for the report, its sections and all its commitments, in each format of reference managers.</summary>
internal static class CitationFiles
{
    public static readonly IReadOnlyList<string> Names = ["citations.json", "citations.bib", "citations.ris"];

    public static IEnumerable<SiteFile> Of(PublishedReport published, Edition edition)
    {
        var report = published.Report;
        Citation[] all =
        [
            Citation.Of(report, edition, "zh"),
            .. report.Outline.Sections.Select(s => Citation.Of(report, s, edition, "zh")),
            .. report.Facts.Commitments.Select(c => Citation.Of(report, c, edition, "zh")),
        ];
        return
        [
            new(Names[0], JsonText.Readable(JsonText.List(all, Csl.Item))),
            new(Names[1], Encoding.UTF8.GetBytes(string.Join('\n', all.Select(BibTex.Entry)))),
            new(Names[2], Encoding.UTF8.GetBytes(string.Join("\r\n", all.Select(Ris.Record)))),
        ];
    }
}
