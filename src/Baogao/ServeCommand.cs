using System.CommandLine;
using Baogao.Diagnostics;
using Baogao.Reading;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Baogao;

/// <summary>baogao serve: the site as one edits it.</summary>
internal static class ServeCommand
{
    private const int Standard = 8080;

    private static readonly Option<int> Port = new("--port") { Description = "Where to serve it on 127.0.0.1; 0 for any free port", DefaultValueFactory = _ => Standard, HelpName = "N" };

    public static Command Of(Option<string> root, Option<string> output)
    {
        Port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError("--port is a number from 0 to 65535");
            }
        });
        var serve = new Command("serve", "Build the site, serve it on this machine, and build it again at each change") { root, output, Port };
        serve.SetAction((parsed, stop) => Run(RootFolder.Find(parsed.GetValue(root)!), parsed.GetValue(output)!, parsed.GetValue(Port), stop));
        return serve;
    }

    private static async Task<int> Run(string root, string output, int port, CancellationToken stop)
    {
        var states = new LiveStates();
        using var rebuilds = new Rebuilds(new BuildOptions(root, output, null, Strict: false), states, Say);
        var app = new SiteServer(Path.GetFullPath(Path.Combine(root, output)), BasePath(root), states).Make(port);
        await using (app)
        {
            try
            {
                await app.StartAsync(stop);
            }
            catch (IOException)
            {
                var diagnostics = new DiagnosticBag();
                diagnostics.Add(Problems.PortTaken(port));
                return CommandLine.Finish(diagnostics, quiet: false);
            }

            Console.Out.WriteLine($"{app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/");
            Console.Error.WriteLine("Ctrl-C ends it");
            await UntilStopped(rebuilds, stop);
            await app.StopAsync(CancellationToken.None);
        }

        return CommandLine.Fine;
    }

    private static async Task UntilStopped(Rebuilds rebuilds, CancellationToken stop)
    {
        try
        {
            // Not on the thread that has to hear Ctrl-C.
            await Task.Run(() => rebuilds.Run(stop), stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Console.Error.WriteLine("stopped");
        }
    }

    private static void Say(BuildResult result, IReadOnlyList<Diagnostic> found) => new Terminal(quiet: false, verbose: false).Print(result, found, "text");

    private static string BasePath(string root) => Publishing.Urls.BasePath(PublicationReader.Read(new RootFolder(root), new DiagnosticBag())?.BaseUrl ?? "");
}
