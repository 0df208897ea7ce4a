using Baogao.BrowserTests.Support;
using Baogao.Tests.Golden;
using Baogao.Tests.Support;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Sites))]

namespace Baogao.BrowserTests.Support;

/// <summary>One browser and the sites that all tests look at: that of seeds/, and that of the small invented report, which lacks some of its English.</summary>
public sealed class Sites : IAsyncLifetime
{
    private const string NotFound = "not-found";

    private const string Missing = "no Chromium on PATH (chromium-headless-shell, chromium, chromium-browser or google-chrome): the pages are not looked at in a browser";

    // As root, which is what a container is, Chromium runs without its sandbox only; the pages are our own.
    private static readonly string[] Arguments = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private BrowsedSite? main;
    private BrowsedSite? small;
    private SiteServer? server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    internal BrowsedSite Main => main!;

    internal BrowsedSite Small => small!;

    internal SiteServer Server => server!;

    internal string Address { get; private set; } = "";

    internal string SmallAddress { get; private set; } = "";

    /// <summary>One page of each kind and language of seeds/, and of the kinds that only the small report has. A page for missing pages fits the address its site was built for.</summary>
    internal IReadOnlyList<(string Address, SitePage Page)> OneOfEachKind() =>
    [
        .. Main.OneOfEachKind().Where(p => p.Kind != NotFound).Select(p => (Address + p.Path, p)),
        .. Small.OneOfEachKind().Where(p => p.Kind == NotFound || Main.Pages.All(m => m.Kind != p.Kind)).Select(p => (SmallAddress + p.Path, p)),
    ];

    internal IReadOnlyList<(string Address, SitePage Page)> OneOfEachKind(string language) =>
        [.. OneOfEachKind().Where(p => p.Page.Language == language || p.Page.Language.Length == 0)];

    public async ValueTask InitializeAsync()
    {
        main = new BrowsedSite(Checkout.Root);
        using var workshop = new Workshop();
        // There are pages that only a text has which was changed after it was published.
        workshop.Change();
        server = await SiteServer.Start();
        small = new BrowsedSite(workshop.Root.Path, server.Address + "small/");
        Address = server.Mount("some/base/", main.Folder);
        SmallAddress = server.Mount("small/", small.Folder);
        if (Programs.Chromium is not { } chromium)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Arguments, Timeout = Visit.Patience });
    }

    /// <summary>A window of its own. Without a browser the test is skipped, or fails where CI is set.</summary>
    internal async Task<Visit> Open(Display? display = null)
    {
        Programs.Need(Programs.Chromium, Missing);
        return await Visit.Open(browser!, Server.Address, display ?? new Display());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        main?.Dispose();
        small?.Dispose();
    }
}
