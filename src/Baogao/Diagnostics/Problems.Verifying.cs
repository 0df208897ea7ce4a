using System.Globalization;
using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    public static Diagnostic IdTwice(string page, string id) =>
        Error("BG901", $"the id '{id}' stands twice on the page", Location.OfFile(page), "ids are addresses: mend the template that writes it");

    public static Diagnostic QuoteNotShown(string page, string anchor, string words, string seed) => Error(
        "BG902",
        $"the page does not show '{Short(words)}' at #{anchor}",
        Location.OfFile(page),
        $"the words are from {seed}; the element with that id must hold them and nothing else");

    public static Diagnostic NoTwin(string page, string twin) =>
        Error("BG903", "the page has no twin in the other language", Location.OfFile(page), $"expected {twin}");

    public static Diagnostic DeadLink(Location at, string target) =>
        Error("BG904", $"a link leads nowhere: {target}", at, "no file of the site has this address");

    public static Diagnostic DeadAnchor(Location at, string target, string anchor) =>
        Error("BG905", at.File == target ? $"a link leads nowhere: #{anchor}" : $"a link leads nowhere: {target}#{anchor}", at, "no element there has this id");

    public static Diagnostic IdIsNoAddress(string page, string id) =>
        Error("BG906", $"the id '{id}' cannot be an address", Location.OfFile(page), "use a-z, digits and '-', a letter first");

    public static Diagnostic NoDefaultLanguage(string page) =>
        Error("BG907", "the page's alternates name no x-default, or a language twice", Location.OfFile(page), "each language once, and x-default for all others");

    public static Diagnostic NotItsOwnAlternate(string page, string language) =>
        Error("BG908", $"the page's alternates do not name the page itself as '{language}'", Location.OfFile(page), "search engines overlook alternates without it");

    public static Diagnostic AlternateOneWay(string page, string other) =>
        Error("BG909", $"{other} does not name this page as itself in another language", Location.OfFile(page), "hreflang counts only where both pages say it");

    public static Diagnostic NoCanonical(string page) =>
        Error("BG910", "the page does not name its own address (canonical)", Location.OfFile(page), "mend the layout; a page that is not to be found says noindex");

    public static Diagnostic OtherCanonical(string page, string address) =>
        Error("BG911", $"the page gives another address as its own: {address}", Location.OfFile(page), "canonical is the page's own address, below the publication's base address");

    public static Diagnostic NoLinkToTwin(string page, string twin) =>
        Error("BG912", "the page does not lead to itself in the other language", Location.OfFile(page), $"expected a link to {twin}");

    public static Diagnostic WordsNotShown(Location at, string target, string words) =>
        Error("BG913", $"a link points at words that do not stand there: '{Short(words)}' in {target}", at, "a text fragment (#:~:text=) quotes the target's own words");

    public static Diagnostic WordsNotChecked(Location at, string target) => Error(
        "BG914",
        $"a link points at words of a page that has gone by: {target}",
        at,
        "only words of the same report, or of a later page, can be checked: leave the text fragment (#:~:text=) out");

    public static Diagnostic NotOfTheSite(Location at, string address) =>
        Error("BG915", $"the sitemap names an address that is not the site's: {address}", at, "it may list only pages below the publication's base address");

    /// <param name="what">XML, JSON-LD, table …</param>
    public static Diagnostic Malformed(Location at, string what) =>
        Error("BG916", $"this is no {what} that a program could read", at, "build the site again; if it stays so, this is a fault of Baogao");

    public static Diagnostic RowNotStated(Location at, string key) =>
        Error("BG920", $"report.yaml does not say '{key}'", at, TablesHint);

    public static Diagnostic RowMissing(Location at, string key) =>
        Error("BG921", $"the table lacks '{key}', which report.yaml says", at, TablesHint);

    public static Diagnostic CellDiffers(Location at, string key, string column, string value, string stated) =>
        Error("BG922", $"{key}: {column} is '{Short(value)}', in report.yaml '{Short(stated)}'", at, TablesHint);

    public static Diagnostic QuoteNotAtItsPlace(Location at, string quote, string address, int line, int column) => Error(
        "BG923",
        string.Create(CultureInfo.InvariantCulture, $"'{Short(quote)}' does not stand in {address} at line {line}, column {column}"),
        at,
        "line and column lead to the exact quote in the sentence of that address");

    public static Diagnostic SeriesDiffers(Location at, string indicator, string address, bool ofReport) => Error(
        "BG924",
        ofReport ? $"indicators.csv lacks {indicator} of {address}, or says something else of it" : $"no report states this of {indicator} at {address}",
        at,
        TablesHint);

    public static Diagnostic DataFileMissing(string file) =>
        Error("BG925", "the file is missing", Location.OfFile(file), "each report has report.yaml and its five tables");

    private const string TablesHint = "both are made from the same facts: build the site again; if they still differ, this is a fault of Baogao";
}
