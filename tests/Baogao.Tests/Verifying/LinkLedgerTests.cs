using Baogao.Text;
using Baogao.Verifying;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Verifying;

/// <summary>What is open does not depend on whether a site was looked at as a whole, place by place, or recalled from an earlier build.</summary>
public sealed class LinkLedgerTests
{
    private static readonly Gen<string> Pages = Gen.Int[0, 3].Select(i => new[] { "zh/a/index.html", "en/a/index.html", "zh/b/index.html", "en/b/index.html" }[i]);
    private static readonly Gen<Target> Targets = Gen.OneOf(
        Pages.Select(page => new Target(page, "")),
        Pages.Select(page => new Target(page, "c1")),
        Pages.Select(page => new Target(page, "", Question.Twin)),
        Gen.Select(Pages, Pages, (from, to) => new Target(from, to, Question.Alternate)));

    private static readonly Gen<Action<LinkLedger>> Steps = Gen.OneOf(
        Pages.Select(page => (Action<LinkLedger>)(ledger => ledger.Offer(page))),
        Pages.Select(page => (Action<LinkLedger>)(ledger => ledger.Offer(new Target(page, "c1").Hash))),
        Targets.Select(target => (Action<LinkLedger>)(ledger => ledger.Ask(target, () => Asker.AtPlace(Location.OfFile("x"))))));

    private static readonly Gen<Action<LinkLedger>[][]> Sites = Steps.Array[0, 8].Array[1, 4];

    [Fact]
    public void Joined_from_its_places() => Sites.Sample(places =>
    {
        var joined = new LinkLedger();
        foreach (var place in places)
        {
            joined.Join(Ledger(place));
        }

        Assert.Equal(Open(Ledger(places.SelectMany(p => p))), Open(joined));
    });

    [Fact]
    public void Recalled_from_an_earlier_build() => Sites.Sample(places =>
    {
        var recalled = new LinkLedger();
        foreach (var place in places)
        {
            recalled.Recall(Ledger(place).Names);
        }

        var whole = Ledger(places.SelectMany(p => p));
        Assert.Equal(whole.Names.Open, recalled.Names.Open);
        Assert.Equal(whole.Open().Any(), recalled.HasUnknown);
    });

    private static LinkLedger Ledger(IEnumerable<Action<LinkLedger>> steps)
    {
        var ledger = new LinkLedger();
        foreach (var step in steps)
        {
            step(ledger);
        }

        return ledger;
    }

    private static List<string> Open(LinkLedger ledger) => [.. ledger.Open().Select(o => $"{o.Target}").Order(StringComparer.Ordinal)];
}
