using Microsoft.AspNetCore.Http;

namespace Baogao.BrowserTests.Support;

/// <summary>The file _headers: a path a rule, "*" at its end for all below, and the headers of its answers indented under it.</summary>
internal sealed record HostRules(IReadOnlyList<(string Path, string Name, string Value)> Rules)
{
    public static HostRules Read(string file)
    {
        var rules = new List<(string, string, string)>();
        var path = "";
        foreach (var line in File.ReadLines(file).Where(l => l.Length > 0))
        {
            if (line[0] != ' ')
            {
                path = line;
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            rules.Add((path, line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }

        return new HostRules(rules);
    }

    public void Apply(string path, IHeaderDictionary headers)
    {
        foreach (var (pattern, name, value) in Rules.Where(r => Fits(r.Path, path)))
        {
            headers[name] = value;
        }
    }

    private static bool Fits(string pattern, string path) =>
        pattern.EndsWith('*') ? path.StartsWith(pattern[..^1], StringComparison.Ordinal) : pattern == path;
}
