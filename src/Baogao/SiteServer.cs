using System.Net;
using System.Text;
using System.Text.Json;
using Baogao.Publishing;
using Baogao.Publishing.Data;
using Baogao.Reading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;

namespace Baogao;

/// <summary>
/// The site on this machine alone, as it stands in its folder. Each page gets a script on its way that shows what is wrong and loads the page
/// again when it has changed; nothing of that is in the folder.
/// </summary>
internal sealed class SiteServer(string folder, string basePath, LiveStates states)
{
    private const string Script = "/.baogao/live.js";
    private const string Events = "/.baogao/events";
    private const string NotBuilt = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Not built</title></head><body></body></html>";

    private static readonly FileExtensionContentTypeProvider Types = new(new FileExtensionContentTypeProvider().Mappings
        .Concat(MediaTypes.ByExtension.Select(t => KeyValuePair.Create($".{t.Key}", t.Value)))
        .GroupBy(t => t.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.Ordinal));

    /// <param name="port">0 for any that is free.</param>
    public WebApplication Make(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        app.Run(context => Answer(context, app.Lifetime.ApplicationStopping));
        return app;
    }

    private Task Answer(HttpContext context, CancellationToken stop)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        context.Response.Headers.CacheControl = "no-store";
        return context.Request.Path.Value switch
        {
            Events => Tell(context, stop),
            Script => SendAs(context, "text/javascript; charset=utf-8", BuiltIn.Read("live.js")!),
            var path => SendFile(context, path ?? "/"),
        };
    }

    // Each state as it comes: {"version":3,"problems":""}
    private async Task Tell(HttpContext context, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        context.Response.ContentType = "text/event-stream";
        LiveState? known = null;
        var page = FileOf(Below(context.Request.Query["page"].ToString()));
        states.Opened(page);
        try
        {
            while (true)
            {
                known = await states.After(known, either.Token);
                await context.Response.WriteAsync($"data: {JsonSerializer.Serialize(new { version = known.Version, problems = known.Problems })}\n\n", either.Token);
                await context.Response.Body.FlushAsync(either.Token);
            }
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
        finally
        {
            states.Closed(page);
        }
    }

    private Task SendFile(HttpContext context, string path)
    {
        var below = Below(path);
        if (states.Previews.TryGetValue(FileOf(below), out var preview))
        {
            return Send(context, below, preview.ToArray());
        }

        if (Find(below) is { } file)
        {
            return Send(context, file);
        }

        if (!below.EndsWith('/') && Find(below + "/") is not null)
        {
            context.Response.Redirect(path + "/");
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Find("/404.html") is { } missing ? Send(context, missing) : SendAs(context, "text/html; charset=utf-8", WithScript(NotBuilt));
    }

    // The site stands where its base address says, too: links of the page for missing pages begin there.
    private string Below(string path) => path.StartsWith(basePath, StringComparison.Ordinal) ? path[(basePath.Length - 1)..] : path;

    private static string FileOf(string path) => Urls.File(path.TrimStart('/'));

    // Asked anew each time: the folder changes places with the one that a build has made.
    private IFileInfo? Find(string path)
    {
        if (!Path.Exists(folder))
        {
            return null;
        }

        using var files = new PhysicalFileProvider(folder, ExclusionFilters.None);
        return files.GetFileInfo(path.EndsWith('/') ? path + "index.html" : path) is { Exists: true, IsDirectory: false } file ? file : null;
    }

    private async Task Send(HttpContext context, IFileInfo file)
    {
        using var content = new MemoryStream();
        await using (var stream = file.CreateReadStream())
        {
            await stream.CopyToAsync(content, context.RequestAborted);
        }

        await Send(context, file.Name, content.ToArray());
    }

    private Task Send(HttpContext context, string name, byte[] content)
    {
        var type = Types.TryGetContentType(Urls.File(name), out var known) ? known : "application/octet-stream";
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/xml";
        return SendAs(context, isText ? type + "; charset=utf-8" : type, type == "text/html" ? WithScript(Encoding.UTF8.GetString(content)) : content);
    }

    private static async Task SendAs(HttpContext context, string type, byte[] content)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    // The page says which build it is of: one that was made while it was under way is loaded at once.
    private byte[] WithScript(string html)
    {
        var end = html.LastIndexOf("</body>", StringComparison.Ordinal) is >= 0 and var at ? at : html.Length;
        return Encoding.UTF8.GetBytes(html.Insert(end, $"<script type=\"module\" src=\"{Script}?version={states.Now.Version}\"></script>"));
    }
}
