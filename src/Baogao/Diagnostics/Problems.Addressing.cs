using System.Globalization;
using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    private const int LongestAddressWords = 40;

    /// <param name="accept">The command that accepts: baogao addresses accept xuhui-2013.</param>
    public static Diagnostic NoLedger(string folder, string accept) =>
        Warning("BG501", "nobody has accepted the addresses yet: nothing keeps them when the text changes", Location.OfFile(folder), $"'{accept}' writes addresses.yaml; commit it");

    public static Diagnostic AddressNew(Location at, string address, string words, string accept) =>
        Error("BG502", $"{address} is not in the ledger: '{Long(words)}'", at, $"'{accept}' shows and records what is new");

    /// <param name="numbers">"8 → 9"; empty when no number changed.</param>
    public static Diagnostic AddressEdited(Location at, string address, string before, string after, string numbers, string accept) => Error(
        "BG503",
        $"{address} had other words: '{Long(before)}', now '{Long(after)}'{(numbers.Length > 0 ? $"; a number changed: {numbers}" : "")}",
        at,
        $"restore the words; or '{accept}' records the change, and readers see both");

    /// <param name="life">moved, split, merged.</param>
    public static Diagnostic AddressLeft(Location at, string address, string words, string life, IReadOnlyList<string> to, string accept) => Error(
        "BG504",
        $"{address} is {life}: its words '{Long(words)}' now stand at {string.Join(", ", to)}",
        at,
        $"restore them; or '{accept}' records it, and readers are led on");

    /// <param name="like">Addresses whose words are like these, but not surely the same.</param>
    public static Diagnostic AddressRemoved(Location at, string address, string words, IReadOnlyList<string> like, string accept) => Error(
        "BG505",
        $"{address} is removed: its words '{Long(words)}' are gone",
        at,
        like.Count == 0
            ? $"restore them; or '{accept}' records it, and readers find the old words"
            : $"{string.Join(", ", like)} {(like.Count == 1 ? "is" : "are")} like it, but too little or no more than another: if it is the same, write the new words to the address and the old ones below it as an edit; else '{accept}'");

    public static Diagnostic AddressBack(Location at, string address, string words, string accept) =>
        Error("BG506", $"{address} has its words again: '{Long(words)}'", at, $"'{accept}' records it");

    public static Diagnostic MoreChanges(string file, int count, string accept) =>
        Error("BG507", string.Create(CultureInfo.InvariantCulture, $"{count:#,##0} more addresses have changed"), Location.OfFile(file), $"'{accept} --dry-run' lists them all");

    public static Diagnostic NotAnAddress(Location at, string key) =>
        Error("BG508", $"'{key}' is no address", at, "an entry begins with its address and words: c1-s2-p3-n4: …");

    public static Diagnostic AddressTwice(Location at, string address) =>
        Error("BG509", $"{address} stands twice in the ledger", at, "an address has one life: keep the words that it was published with first");

    public static Diagnostic LifeUnclear(Location at, string address) =>
        Error("BG510", $"what became of {address} is not clear", at, "write one of moved, split, merged (with the day, and 'to: [addresses]') or removed (with the day)");

    public static Diagnostic NotADay(Location at, string text) =>
        Error("BG511", $"'{text}' is no day", at, "write it as 2013-01-27");

    public static Diagnostic TargetUnknown(Location at, string address, string target) =>
        Error("BG512", $"{address} leads on to {target}, which is not in the ledger", at, "lead on to an address that is, or write 'removed'");

    public static Diagnostic ReportGone(Location at, string report) =>
        Error("BG513", $"the report '{report}' is gone, and with it the ledger of all its addresses", at, "restore its folder: whatever was published of it must still answer");

    private static string Long(string words) => words.Length <= LongestAddressWords ? words : words[..LongestAddressWords] + "…";
}
