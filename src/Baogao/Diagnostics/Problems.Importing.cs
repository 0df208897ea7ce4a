using System.Globalization;
using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    public static Diagnostic NoText(string file) =>
        Error("BG001", "the file is no text in UTF-8, UTF-16, GB18030 or Big5", Location.OfFile(file), "save the report as plain text (.txt) first");

    public static Diagnostic ReportExists(string folder) =>
        Error("BG002", "there is a report of this address", Location.OfFile(folder), "choose another --id, such as one that ends in -2, or remove the folder");

    public static Diagnostic SeedsNotWritable(string folder) =>
        Error("BG003", "the folder cannot be written", Location.OfFile(folder), "check the folder's permissions");

    /// <param name="what">A PDF, an RTF file …</param>
    public static Diagnostic NotImported(string file, string what, string hint) =>
        Error("BG004", $"the file is {what}: its text is not read", Location.OfFile(file), hint);

    public static Diagnostic BrokenDocument(string file, string reason) =>
        Error("BG005", $"the Word document is damaged: {reason}", Location.OfFile(file), "open it in a word processor and save it again as .docx");

    public static Diagnostic UnpacksTooLarge(string file, long limit) => Error(
        "BG006",
        string.Create(CultureInfo.InvariantCulture, $"the Word document unpacks to more than {limit / 1_000_000} MB"),
        Location.OfFile(file),
        "no report is that long: save its text alone as .docx or .txt");

    public static Diagnostic PageTooLarge(string file, string measure) =>
        Error("BG007", $"the page is no page of a report: {measure}", Location.OfFile(file), "copy the report's text into a .txt file");

    /// <param name="place">byte 120 (line 3).</param>
    public static Diagnostic BadByte(string file, string encoding, byte bad, string place) => Error(
        "BG008",
        string.Create(CultureInfo.InvariantCulture, $"the text looks like {encoding}, but 0x{bad:X2} cannot stand at {place}"),
        Location.OfFile(file),
        "find the place in an editor, or get the file once more; nothing is guessed");

    public static Diagnostic BytesLost(string file, string encoding, byte bad, string place) => Warning(
        "BG014",
        string.Create(CultureInfo.InvariantCulture, $"the page is in {encoding}, but 0x{bad:X2} cannot stand at {place}"),
        Location.OfFile(file),
        "read as U+FFFD there and wherever else; a further warning names the lines when that is in the report");

    public static Diagnostic MixedEncodings(string file, string utf8, string other) => Error(
        "BG009",
        $"two encodings in one file: UTF-8 at {utf8}, another at {other}",
        Location.OfFile(file),
        "convert the parts one by one and put them together as UTF-8");

    /// <param name="what">U+FFFD, a private-use character …</param>
    public static Diagnostic OddCharacters(Location first, string what, int count, string lines) => Warning(
        "BG010",
        string.Create(CultureInfo.InvariantCulture, $"{what}: {count:#,##0} in the text, on {lines}"),
        first,
        "kept as they are; compare with the published text, and import again if it is better there");

    public static Diagnostic NoSignOfReport(string file) => Warning(
        "BG011",
        "nothing in the text says that it is a government work report",
        Location.OfFile(file),
        "a report says 工作报告, 各位代表 or 请予审议; is it the right file?");

    public static Diagnostic YearContradicted(Location at, int year, string evidence) => Warning(
        "BG012",
        string.Create(CultureInfo.InvariantCulture, $"the text is {evidence}, the address says {year}"),
        at,
        "if the text is right, remove the folder and import with the right --id");

    public static Diagnostic NotOneReport(string file, string found) =>
        Error("BG013", $"the table holds {found}, not one report", Location.OfFile(file), "keep one row with the report in a field of its own, or save its text as .txt");

    public static Diagnostic NothingToImport(string file) => Error(
        "BG015",
        "there is no text in the file",
        Location.OfFile(file),
        "a page made of frames or by a script keeps its text in another file: save that one; a scan has to be recognised first");
}
