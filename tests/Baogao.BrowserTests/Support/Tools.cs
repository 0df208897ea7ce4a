using Baogao.Tests.Support;

namespace Baogao.BrowserTests.Support;

/// <summary>Checkers from npm, in the versions of package-lock.json.</summary>
internal static class Tools
{
    private const string Missing = "is not installed: npm ci --prefix tests/Baogao.BrowserTests";

    private static readonly string Modules = Path.Combine(Checkout.Root, "tests", "Baogao.BrowserTests", "node_modules");

    /// <summary>Runs a script of a package.</summary>
    public static Task<string> Node(string script, params IEnumerable<string> arguments) =>
        Programs.Output(Programs.Need(Programs.Node, "no node on PATH"), [Installed(script), .. arguments]);

    /// <summary>Runs a script of our own that needs packages, of which one is named.</summary>
    public static Task<string> Script(string script, string package, params IEnumerable<string> arguments)
    {
        Installed($"{package}/package.json");
        return Programs.Output(Programs.Need(Programs.Node, "no node on PATH"), [Path.Combine(Modules, "..", "Support", script), .. arguments]);
    }

    public static Task<string> Java(string jar, params IEnumerable<string> arguments) =>
        Programs.Output(Programs.Need(Programs.Java, "no java on PATH"), ["-jar", Installed(jar), .. arguments]);

    /// <summary>A script of a package, to be run in a page.</summary>
    public static Task<string> Source(string script) => File.ReadAllTextAsync(Installed(script));

    /// <summary>The path of a package's file.</summary>
    public static string Installed(string file)
    {
        var path = Path.Combine(Modules, file);
        return Programs.Need(File.Exists(path) ? path : null, $"{file.Split('/')[0]} {Missing}");
    }
}
