using Baogao.Model;
using Baogao.Publishing.Views;
using Baogao.Text;

namespace Baogao.Publishing.Pages;

/// <summary>What a reader finds at an address that does not lead to its words any more.</summary>
internal sealed record PastViews(FactViews Facts, PublishedReport Published)
{
    private Report Report => Published.Report;

    private Speech Speech => Facts.Maker.Speech;

    /// <summary>What the ledger knows of the addresses that stand on a page.</summary>
    public PastView On(Func<string, bool> onPage)
    {
        var entries = Published.Changed.Where(e => onPage(e.Address)).ToList();
        return new PastView([.. entries.Where(e => !e.IsLive).Select(Gone)], [.. entries.Where(e => e.IsLive && e.Earlier.Count > 0).Select(Edited)]);
    }

    public GoneView Gone(LedgerEntry entry) =>
        new(entry.Address, Old(entry.Words, entry.En), Terms.Of(entry.Life), entry.On, To(entry), Marks(entry.Words, entry.En));

    public IReadOnlyList<Link> To(LedgerEntry entry) =>
        [.. entry.To.Select(to => new Link(Facts.To(Urls.Address(Facts.Maker.Language, Report.Provenance, to)), Now(to)))];

    public Words Old(string words, string english) => Speech.Of(new LocalizedText(words, english.Length > 0 ? english : null));

    /// <summary>In both languages: the language is switched with the mark in the address.</summary>
    public static string Marks(string words, string english) =>
        SameWords.Mark(DisplayForm.Of(words)) + (english.Length > 0 ? " " + SameWords.Mark(english) : "");

    /// <summary>What the page must show of it.</summary>
    public static IEnumerable<Evidence> Evidence(Report report, PastView past) =>
        past.Gone.Select(g => new Evidence(g.Address, g.Text.Text, SeedOf(report, g.Address)));

    public static string SeedOf(Report report, string address) =>
        report.Ledger.Entries.First(e => e.Address == address).At is { } at ? FormattableString.Invariant($"{at.File}({at.Line},{at.Column})") : address;

    /// <summary>English of the words that stand there, not of those that did.</summary>
    public static string Current(Translation english) => english is { IsWhole: true, State: not TranslationState.Stale } ? english.Text : "";

    private EditedView Edited(LedgerEntry entry) => new(
        entry.Address,
        Now(entry.Address),
        [.. entry.Earlier.Select(e => new EarlierView(Old(e.Words, e.En), e.Until, Marks(e.Words, e.En)))]);

    private Words Now(string address)
    {
        var entry = Report.Ledger.Entries.First(e => e.Address == address);
        return Old(entry.Words, entry.IsLive ? Current(Report.EnglishOf(address)) : entry.En);
    }
}
