using System.Net;
using System.Net.Sockets;
using Baogao.Tests.Golden;
using Baogao.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace Baogao.Tests.CommandLine;

/// <summary>The site on this machine, and what becomes of it while somebody edits.</summary>
public sealed class ServeTests : IAsyncDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly TempFolder folder = new();
    private readonly LiveStates states = new();
    private readonly HttpClient client;
    private readonly WebApplication app;

    public ServeTests()
    {
        folder.Write("site/zh/index.html", "<html><body><p>页</p></body></html>").Write("site/404.html", "<html><body>没有</body></html>").Write("site/data/a.yaml", "a: 1").Write("secret.txt", "x");
        app = new SiteServer(folder["site"], "/baogao/", states).Make(0);
        app.Start();
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("zh/", HttpStatusCode.OK, "页")]
    [InlineData("zh/index.html", HttpStatusCode.OK, "页")]
    [InlineData("baogao/zh/", HttpStatusCode.OK, "页")]
    [InlineData("data/a.yaml", HttpStatusCode.OK, "a: 1")]
    [InlineData("zh", HttpStatusCode.Redirect, "")]
    [InlineData("en/", HttpStatusCode.NotFound, "没有")]
    [InlineData("%2e%2e/secret.txt", HttpStatusCode.NotFound, "没有")]
    [InlineData("zh/..%2f..%2fsecret.txt", HttpStatusCode.NotFound, "没有")]
    public async Task Files_are_sent_as_they_stand_in_the_folder(string path, HttpStatusCode status, string words)
    {
        var answer = await client.GetAsync(path, Stop);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_get_the_script_on_their_way_only()
    {
        Assert.Contains("<script type=\"module\" src=\"/.baogao/live.js?version=0\"></script></body>", await client.GetStringAsync("zh/", Stop), StringComparison.Ordinal);
        Assert.Contains("EventSource", await client.GetStringAsync(".baogao/live.js", Stop), StringComparison.Ordinal);
        Assert.DoesNotContain("script", folder.Read("site/zh/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/zh/", "zh/")]
    [InlineData("/baogao/zh/", "baogao/zh/index.html")]
    public async Task Who_looks_at_a_page_sees_its_preview(string page, string address)
    {
        using (var events = new StreamReader(await client.GetStreamAsync($".baogao/events?page={Uri.EscapeDataString(page)}", Stop)))
        {
            await events.ReadLineAsync(Stop);
            Assert.Equal(["zh/index.html"], states.Open);
            states.Show(new Dictionary<string, ReadOnlyMemory<byte>> { ["zh/index.html"] = "<html><body>新</body></html>"u8.ToArray() });
            Assert.Contains("新<script", await client.GetStringAsync(address, Stop), StringComparison.Ordinal);
        }

        states.Set(new LiveState(2, ""));
        Assert.Contains("页", await client.GetStringAsync(address, Stop), StringComparison.Ordinal);
        while (states.Open.Count > 0)
        {
            await Task.Delay(10, Stop);
        }
    }

    [Fact]
    public async Task Pages_are_told_of_each_state_as_it_comes()
    {
        using var reader = new StreamReader(await client.GetStreamAsync(".baogao/events", Stop));
        Assert.Equal("""data: {"version":0,"problems":""}""", await reader.ReadLineAsync(Stop));
        states.Set(new LiveState(1, "a \"quote\""));
        Assert.Equal("", await reader.ReadLineAsync(Stop));
        Assert.Equal("""data: {"version":1,"problems":"a \u0022quote\u0022"}""", await reader.ReadLineAsync(Stop));
    }

    [Fact]
    public void A_port_that_is_taken_is_said()
    {
        using var workshop = new Workshop();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var run = Cli.Run(workshop.Root, "serve", "--port", $"{port}");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"--port: error BG808: another program serves at 127.0.0.1:{port}", run.Error, StringComparison.Ordinal);
    }
}
