using System.Security.Cryptography;
using System.Text;
using Baogao.Diagnostics;
using Baogao.Importing.Html;
using Baogao.Importing.Proposing;
using Baogao.Importing.Word;
using Baogao.Text;

namespace Baogao.Importing;

/// <summary>Makes a report's seeds from a file. The words stay as they are; what the text says of itself is proposed, not asserted.</summary>
public static class Importer
{
    /// <returns>Null when there is no report's text to be had from the file; the reason is in the diagnostics.</returns>
    public static ImportedReport? Import(ImportRequest request, byte[] bytes, DiagnosticBag diagnostics)
    {
        if (Read(request.File, bytes, diagnostics) is not { } draft)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(draft.Text))
        {
            diagnostics.Add(Problems.NothingToImport(request.File));
            return null;
        }

        return SizeCheck.Passes(request.File, draft.Text, diagnostics) ? WithPapers(request, draft, diagnostics) : null;
    }

    private static Draft? Read(string file, byte[] bytes, DiagnosticBag diagnostics)
    {
        var kind = FileKinds.Of(bytes);
        if (Refusal(kind) is var (what, hint))
        {
            diagnostics.Add(Problems.NotImported(file, what, hint));
            return null;
        }

        return kind == FileKind.Zip ? WordDocument.Read(file, bytes, diagnostics)
            : TextDecoder.Decode(file, bytes, diagnostics) is { } text ? FromText(file, text, diagnostics)
            : null;
    }

    private static Draft? FromText(string file, string text, DiagnosticBag diagnostics)
    {
        const string WordXml = "<?mso-application";
        const int Opening = 500;
        if (text.AsSpan(0, Math.Min(text.Length, Opening)).Contains(WordXml, StringComparison.Ordinal))
        {
            diagnostics.Add(Problems.NotImported(file, "an Office document as XML", "open it in a word processor and save it as .docx"));
            return null;
        }

        return HtmlPage.Is(text) ? HtmlPage.Read(file, text, diagnostics)
            : text.Length <= TextLimits.LongestText && ReportTable.Rows(file, text) is { } rows ? ReportTable.Read(file, rows, diagnostics)
            : Draft.Of(text);
    }

    private static (string What, string Hint)? Refusal(FileKind kind) => kind switch
    {
        FileKind.Pdf => ("a PDF", "import the page or the Word file it was made from; or copy its text into a .txt and compare it with the print"),
        FileKind.Rtf => ("an RTF file", "open it in a word processor and save it as .docx"),
        FileKind.OldOffice => ("an old Office file (.doc, .wps, .xls)", "open it in a word processor and save it as .docx"),
        FileKind.Encrypted => ("an encrypted Office file", "open it with its password and save it without one"),
        FileKind.WebArchive => ("a web archive (.mht)", "save the page as 'web page, HTML only'"),
        FileKind.Image => ("a picture", "type the text, or have it recognised, and compare it with the picture"),
        FileKind.Archive => ("an archive", "unpack it, and import the report itself"),
        _ => null,
    };

    private static ImportedReport WithPapers(ImportRequest request, Draft draft, DiagnosticBag diagnostics)
    {
        var source = new SourceText(request.SourcePath, draft.Text);
        TextFindings.Report(source, request.File, diagnostics);
        var read = Proposal.From(draft.Text, request.PlaceId);
        var year = YearCheck.Evidence(read, draft.Stated);
        if (year is { } found && found.Year != request.Year)
        {
            diagnostics.Add(Problems.YearContradicted(Location.OfFile(request.File), request.Year, found.Words));
        }

        var bytes = Encoding.UTF8.GetBytes(draft.Text);
        var provenance = new ProvenanceFile(request.Given.Trimmed(), draft.Stated.Trimmed().Or(read)).Write(request, Convert.ToHexStringLower(SHA256.HashData(bytes)), draft.LeftOut);
        return new ImportedReport(bytes, Encoding.UTF8.GetBytes(provenance), draft.LeftOut);
    }
}

/// <param name="File">As the person named it.</param>
/// <param name="Id">The report's address: xuhui-2013.</param>
/// <param name="PlaceId">xuhui.</param>
/// <param name="SourcePath">Where the text will stand, for messages about its lines.</param>
/// <param name="Given">What a person says of it; never overruled by what the text says.</param>
public sealed record ImportRequest(string File, string Id, string PlaceId, int Year, string SourcePath, Papers Given);

/// <param name="Source">source.txt: UTF-8, LF.</param>
/// <param name="Provenance">provenance.yaml.</param>
public sealed record ImportedReport(byte[] Source, byte[] Provenance, IReadOnlyList<LeftOut> LeftOut);
