using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Publishing;

/// <summary>
/// Styles, scripts and pictures under names that carry a hash of their content, so that browsers may keep them for ever.
/// Templates and assets name the plain file: style.css becomes assets/style.4f3a12bc90.css, also where another asset names it.
/// </summary>
public sealed partial class Assets
{
    private const int HashLength = 10;

    private static readonly string[] Texts = [".css", ".js"];

    private readonly SortedDictionary<string, SourceText> texts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SiteFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> urls = new(StringComparer.Ordinal);
    private readonly DiagnosticBag diagnostics;

    /// <param name="read">As they stand in templates/: their paths begin with assets/.</param>
    public Assets(IReadOnlyList<SiteFile> read, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        foreach (var file in read)
        {
            var name = file.Path[(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)..];
            files.Add(name, file);
            if (Texts.Contains(Path.GetExtension(name)))
            {
                texts.Add(name, new SourceText($"templates/{file.Path}", Encoding.UTF8.GetString(file.Content.Span)));
            }
        }

        foreach (var name in files.Keys)
        {
            urls.Add(name, Urls.Asset(name, Hash(name)));
        }
    }

    /// <summary>By the names of the plain files, the addresses from the site's root.</summary>
    public IReadOnlyDictionary<string, string> Published => urls;

    public IEnumerable<SiteFile> Files() => files.Select(file => new SiteFile(urls[file.Key], Content(file.Key)));

    // Of the file and of all that it leads to: scripts may import each other, and a new name of one is a change of the other.
    private string Hash(string name)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var reached in Reached(name))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{reached}\0{files[reached].Content.Length}\0"));
            hash.AppendData(files[reached].Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
    }

    private SortedSet<string> Reached(string name)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal) { name };
        for (var open = new Queue<string>([name]); open.TryDequeue(out var next);)
        {
            foreach (var found in References(next).Select(r => Named(next, r)).OfType<string>().Where(reached.Add))
            {
                open.Enqueue(found);
            }
        }

        return reached;
    }

    private ReadOnlyMemory<byte> Content(string name)
    {
        if (!texts.TryGetValue(name, out var text))
        {
            return files[name].Content;
        }

        var written = new StringBuilder();
        var at = 0;
        foreach (var reference in References(name))
        {
            written.Append(text.Text, at, reference.Index - at).Append(Rewritten(name, reference));
            at = reference.Index + reference.Length;
        }

        return Encoding.UTF8.GetBytes(written.Append(text.Text, at, text.Text.Length - at).ToString());
    }

    private string Rewritten(string name, Capture reference)
    {
        if (Named(name, reference) is { } named)
        {
            // A module is named by "./": a bare name is something else to a browser.
            var relative = Urls.Relative(urls[name], urls[named]);
            return reference.Value.StartsWith("./", StringComparison.Ordinal) ? "./" + relative : relative;
        }

        diagnostics.Add(Problems.AssetMissing(texts[name].Locate(new TextSpan(reference.Index, reference.Length)), reference.Value, NearestMatch.Of(reference.Value, files.Keys)));
        return reference.Value;
    }

    private IEnumerable<Capture> References(string name) =>
        texts.TryGetValue(name, out var text) ? Reference().Matches(text.Text).Select(m => m.Groups["name"]) : [];

    private string? Named(string from, Capture reference)
    {
        var root = new Uri("assets:///");
        var named = new Uri(new Uri(root, from), reference.Value).AbsolutePath[1..];
        return files.ContainsKey(named) ? named : null;
    }

    // import { fold } from "./fold.js" · import("./fold.js") · url(icon.svg); a scheme's colon, as in data:, is no part of a name.
    [GeneratedRegex(
        """(\bfrom\s*["']|\bimport\s*\(?\s*["']|\burl\(\s*["']?)(?<name>[\w./-]+\.\w+)["')]""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
