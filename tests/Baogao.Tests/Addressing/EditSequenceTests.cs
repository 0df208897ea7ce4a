using System.Text;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Reading;
using Baogao.Tests.Support;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Addressing;

/// <summary>Any edits, one after the other, each accepted: every old address leads to its words, or to what is true of them.</summary>
public class EditSequenceTests
{
    private static readonly Gen<(int Kind, int Where, int What, bool Accepted)[]> Sequences =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Bool).Array[1, 8];

    [Fact]
    public void No_old_address_leads_to_other_words() => Sequences.Sample(Follow, iter: 1000);

    [Fact]
    public void A_paragraph_whose_sentences_all_came_from_elsewhere_takes_no_number_from_others() =>
        Follow([(1, 166, 287, false), (8, 451, 479, false), (0, 568, 820, true), (6, 595, 620, false), (2, 471, 936, true), (6, 343, 778, true), (8, 503, 437, true)]);

    [Fact]
    public void What_is_written_is_read_again() => Sequences.Sample(
        edits =>
        {
            var draft = new Draft();
            var version = Version.Of(draft.Text());
            foreach (var (kind, where, what, _) in edits)
            {
                draft.Edit(kind, where, what);
                version = Version.Of(draft.Text(), version);
            }

            Assert.Equal(Plain(version.Ledger), Plain(Read(version.Ledger)));
        },
        iter: 100);

    private static void Follow((int Kind, int Where, int What, bool Accepted)[] edits)
    {
        var draft = new Draft();
        var version = Version.Of(draft.Text());
        foreach (var (kind, where, what, accepted) in edits)
        {
            draft.Edit(kind, where, what);
            if (accepted)
            {
                version = Next(version, draft.Text());
            }
        }

        Next(version, draft.Text());
    }

    private static Version Next(Version before, string text)
    {
        var now = Version.Of(text, before);
        Truth.Holds(before, now);
        now.IsSettled();
        return now;
    }

    private static Ledger Read(Ledger ledger)
    {
        using var folder = new TempFolder();
        folder.Write("addresses.yaml", LedgerText.Write(ledger));
        var diagnostics = new DiagnosticBag();
        var read = LedgerReader.Read(new RootFolder(folder.Path), "addresses.yaml", AddressParts.IsValid, diagnostics)!;
        Said.Nothing(diagnostics);
        return read;
    }

    private static string Plain(Ledger ledger) => Encoding.UTF8.GetString(LedgerText.Write(ledger))
        + string.Join('\n', ledger.Entries.Select(e => $"{e.Address}|{e.Words}|{e.Life}|{e.On}|{string.Join(' ', e.To)}|{string.Join(' ', e.Earlier)}|{e.En}"));
}
