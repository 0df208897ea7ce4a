using System.Text;
using Baogao.Model;
using Baogao.Publishing.Citing;
using Baogao.Publishing.Data;
using Baogao.Publishing.Views;

namespace Baogao.Publishing.Pages;

/// <summary>The citations of what a page shows.</summary>
internal static class CitationViews
{
    /// <summary>Of a page that is to be light: reference managers find it in the report's files.</summary>
    public static CitationsView Light(PageMaker maker, Citation citation, Provenance report) => Of(maker, citation, report) with { Records = [] };

    /// <param name="report">Null on a page of no report.</param>
    public static CitationsView Of(PageMaker maker, Citation citation, Provenance? report)
    {
        var text = new CitationText(maker.Edition);
        var gbt2025 = new CitationLine("gbt2025", text.Gbt2025(citation), maker.Speech.Zh("-").Lang);
        var gbt2015 = new CitationLine("gbt2015", CitationText.Gbt2015(citation), maker.Speech.Zh("-").Lang);
        var english = new CitationLine("english", text.English(citation), maker.Speech.IsChinese ? "en" : "");
        return new CitationsView(
            maker.Speech.IsChinese ? gbt2025 : english,
            maker.Speech.IsChinese ? [gbt2015, english] : [gbt2025, gbt2015],
            [
                new("csl", Encoding.UTF8.GetString(JsonText.Readable(Csl.Item(citation)))),
                new("bibtex", BibTex.Entry(citation)),
                new("ris", Ris.Record(citation).ReplaceLineEndings("\n")),
            ],
            maker.Address(citation.Page, citation.Page),
            citation.Url.Length > 0,
            report is null ? [] : [.. CitationFiles.Names.Select(f => PageMaker.Link(citation.Page, Urls.ReportData(report, f), new Words(f, "")))]);
    }
}
