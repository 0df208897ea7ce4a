using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Baogao.BrowserTests.Support;

/// <summary>How a reader looks at a page.</summary>
internal sealed record Display(
    int Width = 1280,
    int Height = 900,
    ColorScheme Colors = ColorScheme.Light,
    bool Script = true,
    float Density = 1,
    ForcedColors Forced = ForcedColors.None,
    ReducedMotion Motion = ReducedMotion.NoPreference);

/// <summary>A window of its own, and all that a reader should never meet in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>Milliseconds; other work may keep the machine busy.</summary>
    public const float Patience = 120_000;

    private readonly ConcurrentQueue<string> complaints = new();
    private readonly IBrowserContext context;

    private Visit(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Console messages, script errors, dialogs, failed answers, requests to other hosts.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    public static async Task<Visit> Open(IBrowser browser, string host, Display display)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = display.Width, Height = display.Height },
            ColorScheme = display.Colors,
            JavaScriptEnabled = display.Script,
            DeviceScaleFactor = display.Density,
            ForcedColors = display.Forced,
            ReducedMotion = display.Motion,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        await context.AddInitScriptAsync(Script.Look + Script.Policy);
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Page.SetDefaultTimeout(Patience);
        visit.Listen(host);
        return visit;
    }

    /// <summary>Goes there and waits until all has loaded.</summary>
    public async Task<Visit> Go(string address)
    {
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        return this;
    }

    /// <summary>Waits until the address of the window fits: asked again and again, for a navigation may have ended before one listens.</summary>
    public Task Arrive(string pattern) => Assertions.Expect(Page).ToHaveURLAsync(new Regex(pattern), new() { Timeout = Patience });

    /// <summary>What a script finds on the page, each find as words for people.</summary>
    public Task<string[]> Find(string script) => Page.EvaluateAsync<string[]>(script);

    public async ValueTask DisposeAsync() => await context.CloseAsync();

    private void Listen(string host)
    {
        Page.Console += (_, message) => Complain($"console {message.Type}: {message.Text}");
        Page.PageError += (_, error) => Complain($"script error: {error}");
        Page.Dialog += (_, dialog) =>
        {
            Complain($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        context.Request += (_, request) => ComplainIf(!request.Url.StartsWith(host, StringComparison.Ordinal), $"request: {request.Url}");
        context.Response += (_, response) => ComplainIf(response.Status >= 400, $"{response.Status}: {response.Url}");
    }

    private void ComplainIf(bool wrong, string what)
    {
        if (wrong)
        {
            Complain(what);
        }
    }

    private void Complain(string what) => complaints.Enqueue($"{Page.Url} {what}");
}
