using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Baogao.BrowserTests.Support;

/// <summary>Serves sites on this machine as a host does: folders below a path of their own, index pages, the headers that _headers asks for, compressed, 404.html.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly Dictionary<string, (string Folder, HostRules Rules)> sites = new(StringComparer.Ordinal);
    private readonly WebApplication application;

    private SiteServer(WebApplication application) => this.application = application;

    /// <summary>With a slash at its end.</summary>
    public string Address => application.Urls.Single() + "/";

    public static async Task<SiteServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddResponseCompression();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new SiteServer(builder.Build());
        server.application.UseResponseCompression();
        server.application.Run(server.Answer);
        await server.application.StartAsync();
        return server;
    }

    /// <summary>Puts a site below a path such as "some/base/" and gives its address.</summary>
    public string Mount(string path, string folder)
    {
        sites.Add("/" + path, (folder, HostRules.Read(Path.Combine(folder, "_headers"))));
        return Address + path;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var mount = sites.Keys.FirstOrDefault(m => path.StartsWith(m, StringComparison.Ordinal));
        if (mount is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var (folder, rules) = sites[mount];
        var below = path[mount.Length..];
        rules.Apply("/" + below, context.Response.Headers);
        await Send(context, folder, below);
    }

    private static async Task Send(HttpContext context, string folder, string below)
    {
        var file = Path.GetFullPath(Path.Combine(folder, below.EndsWith('/') || below.Length == 0 ? below + "index.html" : below));
        if (!file.StartsWith(folder, StringComparison.Ordinal) || !File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }

        context.Response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        await context.Response.SendFileAsync(file);
    }
}
