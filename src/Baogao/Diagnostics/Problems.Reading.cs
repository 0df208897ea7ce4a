using System.Globalization;
using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    public static Diagnostic FileMissing(string file) =>
        Error("BG101", "the file is missing", Location.OfFile(file), "restore it, or name the right folder with --root");

    public static Diagnostic FileUnreadable(string file) =>
        Error("BG102", "the file cannot be read", Location.OfFile(file), "check its permissions");

    public static Diagnostic NotUtf8(string file, int line, byte bad) => Error(
        "BG103",
        string.Create(CultureInfo.InvariantCulture, $"not UTF-8: byte 0x{bad:X2} on line {line}"),
        Location.OfFile(file),
        "save the file as UTF-8; 'baogao import' converts GB18030 and UTF-16");

    public static Diagnostic EmptySource(string file) =>
        Error("BG104", "the source is empty", Location.OfFile(file), "put the report's text into it, as published");

    public static Diagnostic SourceChanged(string file, string expected, string actual) => Error(
        "BG105",
        $"the source is no longer the one that its provenance names: sha256 is {actual[..12]}…, expected {expected[..Math.Min(12, expected.Length)]}…",
        Location.OfFile(file),
        "restore the frozen text; if the new text is meant, write its sha256 into provenance.yaml");

    public static Diagnostic FileTooLarge(string file, long limit) => Error(
        "BG106",
        string.Create(CultureInfo.InvariantCulture, $"the file is larger than {limit / 1_000_000} MB"),
        Location.OfFile(file),
        "a report is a few hundred kilobytes at most: leave out pictures and everything that is not the report");

    public static Diagnostic TextTooLong(string file, int length) => Error(
        "BG107",
        string.Create(CultureInfo.InvariantCulture, $"the text has {length:#,##0} characters, more than {TextLimits.LongestText:#,##0}"),
        Location.OfFile(file),
        "one report a file: the longest have 40,000 characters");

    public static Diagnostic LineTooLong(string file, int line, int length) => Error(
        "BG108",
        string.Create(CultureInfo.InvariantCulture, $"line {line:#,##0} has {length:#,##0} characters, more than {TextLimits.LongestLine:#,##0}"),
        Location.OfFile(file),
        "end each paragraph with a line end, as in the published text");

    public static Diagnostic MalformedYaml(Location at, string reason) =>
        Error("BG110", $"malformed YAML: {reason}", at, "check quotes, colons and indentation; quote a text that begins with a mark");

    public static Diagnostic WrongShape(Location at, string what, string expected) =>
        Error("BG111", $"{what} must be {expected}", at, null);

    public static Diagnostic UnknownKey(Location at, string key, string? nearest) =>
        Error("BG112", $"unknown key '{key}'", at, nearest is null ? "remove it" : $"did you mean '{nearest}'?");

    public static Diagnostic MissingKey(Location at, string key) =>
        Error("BG113", $"the key '{key}' is missing or empty", at, $"add '{key}: …'");

    public static Diagnostic DuplicateKey(Location at, string key) =>
        Error("BG114", $"the key '{key}' stands here twice", at, "keep one of them");

    public static Diagnostic NotANumber(Location at, string key, string text) =>
        Error("BG115", $"'{key}' must be a whole number, not '{text}'", at, null);

    public static Diagnostic NotADecimal(Location at, string text) =>
        Error("BG116", $"'value' must be a decimal number, not '{text}'", at, "write it in the base unit without commas: 1000亿元 is 100000000000");

    public static Diagnostic NotADate(Location at, string key, string text) =>
        Error("BG135", $"'{key}' must be a day, not '{text}'", at, "write year, month and day: 2013-01-27");

    public static Diagnostic BadContact(Location at, string contact) =>
        Error("BG136", $"'{contact}' is no address to write to", at, "write mailto:name@host, https://… or tel:…");

    /// <param name="name">As it was given on the command line.</param>
    public static Diagnostic FolderExists(string name) =>
        Error("BG142", $"'{name}' is there already", Location.OfFile(name), "choose another name; nothing of it was changed");

    public static Diagnostic NothingCarried(string name) =>
        Error("BG143", "this program was built for debugging and carries no seeds", Location.OfFile(name), "use the packed tool: dotnet pack src/Baogao -c Release; or copy seeds/ and templates/");

    public static Diagnostic NoReports(string folder) =>
        Error("BG120", "no report found", Location.OfFile(folder), "add one: baogao import FILE --id place-year");

    public static Diagnostic NoSuchReport(string folder, string id, string? nearest) =>
        Error("BG119", $"there is no report '{id}'", Location.OfFile(folder), nearest is null ? "the folders there are the reports" : $"did you mean '{nearest}'?");

    public static Diagnostic NoSuchAddress(string file, string address, string? nearest) => Error(
        "BG118",
        $"no sentence of the report has the address '{address}'",
        Location.OfFile(file),
        nearest is null ? "addresses look like c1-s1-p1-n2; c1-s1 names all of a section" : $"did you mean '{nearest}'?");

    public static Diagnostic BadReportId(string folder, string id) => Error(
        "BG121",
        $"'{id}' cannot be a report's address",
        Location.OfFile(folder),
        "name the folder by place and year in ASCII: xuhui-2013, or xuhui-2013-2 for a second one of a year");

    public static Diagnostic YearDiffers(Location at, int year, string id) =>
        Error("BG122", $"the year {year} is not the one in the report's address '{id}'", at, "rename the folder or mend the year");

    public static Diagnostic BadChoice(Location at, string key, string text, IReadOnlyList<string> choices) =>
        Error("BG123", $"'{text}' is no value of '{key}'", at, $"write one of: {string.Join(", ", choices)}");

    /// <param name="whose">"an indicator's"</param>
    public static Diagnostic BadSeedId(Location at, string whose, string id) =>
        Error("BG124", $"'{id}' cannot be {whose} address", at, "use a-z, digits and '-', a letter first");

    public static Diagnostic NameTwice(Location at, string name) =>
        Error("BG125", $"'{name}' is named twice", at, "each name, alias or word may stand for one entry only");

    public static Diagnostic UnsearchableWord(Location at, string word) =>
        Warning("BG150", $"nothing can be found by '{word}'", at, "a word has letters, digits or ideographs");

    public static Diagnostic SynonymTwice(Location at, string word) =>
        Warning("BG151", $"'{word}' stands twice in this group", at, "keep one of them; in other groups it may stand as well");

    public static Diagnostic LoneSynonym(Location at) =>
        Warning("BG152", "a group needs two words that mean the same", at, "add what else people call it, in zh or en, or remove the group");

    public static Diagnostic IdleNotIn(Location at, string word, string term) =>
        Warning("BG132", $"'{word}' has no form of '{term}' in it", at, "not_in lists longer words in which the term is something else: 部门责任 of 门责");

    public static Diagnostic UnknownPlace(Location at, string place, string nearest) =>
        Warning("BG133", $"there is no report of a place '{place}'", at, $"did you mean '{nearest}'?");

    public static Diagnostic BadCofog(Location at, string division) =>
        Error("BG128", $"'{division}' is no division of COFOG", at, "write one of \"01\" to \"10\", with its quotes");

    public static Diagnostic PageName(string file) =>
        Error("BG126", "a page's file is named NAME.LANGUAGE.md", Location.OfFile(file), "for example about.zh.md and about.en.md");

    public static Diagnostic PageTwinMissing(string file, string twin) =>
        Error("BG127", "the page has no twin in the other language", Location.OfFile(file), $"write {twin}");

    public static Diagnostic StringMissing(string file, string key, string other) =>
        Error("BG130", $"the string '{key}' is missing", Location.OfFile(file), $"it stands in {other}");

    public static Diagnostic PluralIncomplete(Location at, string key) =>
        Error("BG134", $"'{key}.one' wants '{key}.other' beside it, with {{n}}", at, "one is for 1 alone; other is for every other number, and says which");

    public static Diagnostic BadBaseUrl(Location at, string url) =>
        Error("BG131", $"'{url}' is no base address", at, "write http(s)://host/ or http(s)://host/folder/");
}
