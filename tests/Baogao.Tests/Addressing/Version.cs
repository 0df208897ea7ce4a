using Baogao.Addressing;
using Baogao.Diagnostics;
using Baogao.Extracting;
using Baogao.Model;
using Baogao.Structuring;
using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Addressing;

/// <summary>A text of a report under the addresses that an earlier one left it.</summary>
internal sealed record Version(SourceText Source, Addressed Addressed)
{
    public const string Day = "2026-01-02";

    public Ledger Ledger => Addressed.Ledger;

    public static Version Of(string text, Version? before = null) => Of(text, before?.Ledger ?? Ledger.Empty);

    public static Version Of(string text, Ledger ledger)
    {
        var source = new SourceText("seeds/reports/demo-2013/source.txt", text);
        var outline = OutlineBuilder.Build(source, new DiagnosticBag());
        var facts = FactExtractor.Extract(source, outline, 2013, new DiagnosticBag());
        return new Version(source, Addresser.Name(source, outline, facts, ledger, "", _ => "", Day));
    }

    /// <summary>The words that stand at each address of the report itself, whatever the ledger says.</summary>
    public Dictionary<string, string> Words()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var outline = Addressed.Outline;
        foreach (var heading in outline.Chapters.SelectMany(c => c.Sections.Select(s => s.Heading).Prepend(c.Heading)).OfType<Heading>())
        {
            words.Add(heading.Address, Source.Quote(heading.Title));
        }

        foreach (var sentence in outline.Sentences.Concat(outline.Notes).Concat(outline.Boilerplate))
        {
            words.Add(sentence.Address, Source.Quote(sentence.Span));
        }

        foreach (var pledge in Addressed.Facts.Commitments.SelectMany(c => c.Pledges))
        {
            words.Add(pledge.Address, Source.Quote(pledge.Span));
        }

        return words;
    }

    public LedgerEntry Entry(string address) => Ledger.Entries.Single(e => e.Address == address);

    public string AddressOf(string words) => Words().Single(w => !AddressParts.IsPledge(w.Key) && w.Value == words).Key;

    /// <summary>Address and what became of it, of all that changed: "removed c1-s0-p1-n2", "moved c1-s1-p1-n1 → c1-s2-p1-n3".</summary>
    public IEnumerable<string> Changes() => Addressed.Changes.Where(c => !AddressParts.IsPledge(c.After.Address)).Select(c =>
        (c.IsNew ? "new" : c.IsBack ? "back" : c.IsEdited ? "edited" : Terms.Of(c.After.Life)) + " " + c.After.Address + (c.After.To.Count > 0 ? " → " + string.Join(" ", c.After.To) : ""));

    /// <summary>Accepting once more changes nothing.</summary>
    public void IsSettled()
    {
        var again = Of(Source.Text, Ledger);
        Assert.Empty(again.Changes());
        Assert.Equal(Words(), again.Words());
        Assert.Equal(Ledger.Entries.Select(e => e.Address), again.Ledger.Entries.Select(e => e.Address));
        Assert.Equal(Addressed.Outline.Sections.SelectMany(s => s.Paragraphs).Select(p => p.Address), again.Addressed.Outline.Sections.SelectMany(s => s.Paragraphs).Select(p => p.Address));
    }
}
