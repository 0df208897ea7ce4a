using System.Globalization;
using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    public static Diagnostic NoExchange(string file) =>
        Error("BG420", "the file is no PO, XLIFF or TMX", Location.OfFile(file), "save it as one of these; 'baogao translate export' shows what they look like");

    public static Diagnostic ExchangeEncoding(string file, string encoding, int line, byte bad) => Error(
        "BG421",
        string.Create(CultureInfo.InvariantCulture, $"the file is not in {encoding}: byte 0x{bad:X2} on line {line:#,##0}"),
        Location.OfFile(file),
        "save it as UTF-8, or name its encoding at its beginning: charset= in a PO header, encoding= in an XML declaration");

    public static Diagnostic UnknownEncoding(string file, string name) =>
        Error("BG422", $"the file says that it is in '{name}'", Location.OfFile(file), "save it as UTF-8; UTF-16, GB18030 and Big5 are read too");

    public static Diagnostic CharactersLost(Location first) =>
        Error("BG423", "characters were lost before: U+FFFD stands where one was", first, "the file was saved in a wrong encoding: take the one before that");

    /// <param name="format">PO or XML.</param>
    public static Diagnostic MalformedExchange(Location at, string format, string reason) =>
        Error("BG424", $"malformed {format}: {reason}", at, "is the file cut off? Save it once more with the program that made it");

    public static Diagnostic OtherLanguages(string file, string found) =>
        Error("BG425", $"the file is not from Chinese into English but {found}", Location.OfFile(file), "choose the right file");

    public static Diagnostic NoReportNamed(string file) =>
        Error("BG426", "the file does not say of which report it is", Location.OfFile(file), "name it with --report, such as --report xuhui-2013");

    public static Diagnostic OfAnotherReport(string file, string named, string wanted) =>
        Error("BG427", $"the file is of the report '{named}', not of '{wanted}'", Location.OfFile(file), "leave out --report, or choose the right file");

    public static Diagnostic TooFewFound(string file, int found, int all, string report) => Error(
        "BG428",
        string.Create(CultureInfo.InvariantCulture, $"only {found:#,##0} of its {all:#,##0} quotes can be found in '{report}'"),
        Location.OfFile(file),
        "it is of another report or text; a translation memory (TMX) may hold others, too");

    public static Diagnostic SourceSinceChanged(string file, string report) =>
        Warning("BG429", $"the text of '{report}' is not the one that the file was made from", Location.OfFile(file), "what still stands there is taken; export again for the rest");

    /// <param name="nearest">Words of the report that are much like it; null when there are none.</param>
    public static Diagnostic ImportedUnknown(Location at, string zh, string report, string? nearest) => Warning(
        "BG430",
        $"'{Short(zh)}' does not stand in '{report}': its English is not taken",
        at,
        nearest is null ? "leave the Chinese of the file as it was exported" : $"did you mean '{nearest}'?");

    public static Diagnostic ImportedHeadingChanged(Location at, string zh, string address, string now) =>
        Warning("BG431", $"the heading '{Short(zh)}' has changed: its English is not taken", at, $"at {address} there is now '{now}': export again and translate that");

    public static Diagnostic ImportedTwice(Location at, string zh, string one, string other, string? taken) => Warning(
        "BG432",
        $"'{Short(zh)}' has two translations: '{Short(one)}' and '{Short(other)}'",
        at,
        taken is null ? "neither is taken: keep one of them and import again" : $"the new one is taken: '{Short(taken)}'");

    public static Diagnostic ChineseInTarget(Location at, string zh, string han) =>
        Warning("BG433", $"Chinese is left in the English of '{Short(zh)}': '{Short(han)}'; it is not taken", at, "translate it, or write it in pinyin, and import again");

    public static Diagnostic NotExportable(Location at, char character, string format) => Warning(
        "BG434",
        string.Create(CultureInfo.InvariantCulture, $"{format} cannot hold U+{(int)character:X4}: these words are left out"),
        at,
        "export them as PO");

    /// <param name="place">Its english.yaml, or its folder where there is none.</param>
    public static Diagnostic TooLittleTranslated(string place, string report, int percent, int wanted) => Error(
        "BG435",
        string.Create(CultureInfo.InvariantCulture, $"{percent}% of '{report}' has English, less than {wanted}%"),
        Location.OfFile(place),
        $"'baogao translate status {report}' says what is missing");

    public static Diagnostic FileNotWritable(string file) =>
        Error("BG436", "the file cannot be written", Location.OfFile(file), "check the folder and its permissions; nothing was changed");
}
