using Baogao.Tests.Golden;
using Xunit;

namespace Baogao.Tests.CommandLine;

public sealed class AddressesTests : IDisposable
{
    private const string Ledger = "seeds/reports/shili-2020/addresses.yaml";

    private readonly Workshop workshop = new();

    [Fact]
    public void An_address_that_is_deleted_from_the_ledger_is_named()
    {
        workshop.Edit(Ledger, "  - c1-s2-p1-n1: 建成养老床位80张,惠及老人近300名。\n", "");
        var check = Cli.Run(workshop.Root, "check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("error BG502: c1-s2-p1-n1 is not in the ledger", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_shows_what_is_new_and_once_more_changes_nothing()
    {
        var before = workshop.Root.Read(Ledger);
        workshop.Edit(Ledger, "  - c1-s2-p1-n1: 建成养老床位80张,惠及老人近300名。\n", "");
        var dry = Cli.Run(workshop.Root, "addresses", "accept", "shili-2020", "--dry-run");
        Assert.Equal((0, $"{Ledger}: 1 new, not written\n  new     c1-s2-p1-n1\n          建成养老床位80张,惠及老人近300名。\nseeds/addresses/shili.yaml: nothing has changed\n"), (dry.ExitCode, dry.Out));
        Assert.NotEqual(before, workshop.Root.Read(Ledger));
        Assert.Equal(0, Cli.Run(workshop.Root, "addresses", "accept", "--date", "2026-01-02").ExitCode);
        Assert.Equal(before, workshop.Root.Read(Ledger));
        Assert.Contains("nothing has changed", Cli.Run(workshop.Root, "addresses", "accept").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_nobody_has_frozen_is_not_accepted()
    {
        var before = workshop.Root.Read(Ledger);
        workshop.Edit("seeds/reports/shili-2020/source.txt", "120.5", "120.6");
        var accept = Cli.Run(workshop.Root, "addresses", "accept");
        Assert.Equal((1, ""), (accept.ExitCode, accept.Out));
        Assert.Contains("BG105", accept.Error, StringComparison.Ordinal);
        Assert.Equal(before, workshop.Root.Read(Ledger));
    }

    [Theory]
    [InlineData("--date", "2.1.2026")]
    [InlineData("--date", "2026-02-30")]
    public void What_is_no_day_is_wrong_usage(string option, string value) => Assert.Equal(2, Cli.Run(workshop.Root, "addresses", "accept", option, value).ExitCode);

    [Fact]
    public void A_report_that_is_not_there_is_said() => Assert.Contains("BG119", Cli.Run(workshop.Root, "addresses", "accept", "shili-2021").Error, StringComparison.Ordinal);

    public void Dispose() => workshop.Dispose();
}
