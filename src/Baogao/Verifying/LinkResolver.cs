using System.Buffers;
using Baogao.Text;

namespace Baogao.Verifying;

internal enum Question
{
    Link,

    /// <summary>The same page in the other language.</summary>
    Twin,

    /// <summary>That the page of the path names the page of the anchor as itself in another language.</summary>
    Alternate,
}

/// <param name="Path">The file below the site's root.</param>
/// <param name="Anchor">Without #; empty for the file itself.</param>
/// <param name="Words">What the address says must stand there (#:~:text=); empty when it says nothing.</param>
internal sealed record Target(string Path, string Anchor, Question Asked = Question.Link, string Words = "")
{
    public string Name => Anchor.Length == 0 ? Path : $"{Path}#{Anchor}";

    /// <summary>Of its name.</summary>
    public ulong Hash => Anchor.Length == 0 ? StableHash.Of(Path) : StableHash.Of([Path, "#", Anchor]);
}

/// <summary>Turns what stands in href and src into a file of the site.</summary>
internal static class LinkResolver
{
    // Any host will do: only addresses below it are the site's own.
    private const string Somewhere = "http://site.invalid/";

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_/.#");

    /// <returns>Null for an address outside of the site.</returns>
    public static Target? Resolve(string page, string address, string baseUrl)
    {
        if (LeavesRoot(page, address))
        {
            return new Target(address, "");
        }

        if (PlainTarget(page, address) is { } plain)
        {
            return plain;
        }

        var root = baseUrl.Length > 0 ? baseUrl : Somewhere;
        if (!Uri.TryCreate(new Uri(root + page), address, out var uri) || !uri.AbsoluteUri.StartsWith(root, StringComparison.Ordinal))
        {
            return null;
        }

        var path = Uri.UnescapeDataString(uri.AbsolutePath[(new Uri(root).AbsolutePath.Length)..]);
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        var (anchor, words) = TextDirective.Split(uri.Fragment.TrimStart('#'));
        return new Target(file, Uri.UnescapeDataString(anchor), Words: words);
    }

    /// <summary>Of an address that is written out in full.</summary>
    /// <returns>Null also for text that is none.</returns>
    public static Target? ResolveOwn(string page, string address, string baseUrl) =>
        baseUrl.Length > 0 && address.StartsWith(baseUrl, StringComparison.Ordinal) ? Resolve(page, address, baseUrl) : null;

    // What pages mostly say to each other, "../c1-s2/#c1-s2-p1-n1", needs no reader of addresses in general, which takes twenty times as long.
    private static Target? PlainTarget(string page, ReadOnlySpan<char> address)
    {
        if (address.ContainsAnyExcept(Plain))
        {
            return null;
        }

        var mark = address.IndexOf('#');
        var path = mark < 0 ? address : address[..mark];
        var anchor = mark < 0 ? "" : address[(mark + 1)..].ToString();
        if (anchor.Contains('#', StringComparison.Ordinal))
        {
            return null;
        }

        return path.Length == 0 ? new Target(page, anchor) : PlainFile(page, path) is { } file ? new Target(file, anchor) : null;
    }

    private static string? PlainFile(string page, ReadOnlySpan<char> path)
    {
        var folder = page.AsSpan(0, page.LastIndexOf('/') + 1);
        var rest = path.StartsWith("./") ? path[2..] : path;
        for (; rest.StartsWith("../"); rest = rest[3..])
        {
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
        }

        return rest is ['.' or '/', ..] || rest.Contains("/.", StringComparison.Ordinal) ? null
            : string.Concat(folder, rest, rest is [] or [.., '/'] ? "index.html" : "");
    }

    // Such an address, and one that begins with "/", works under one base path only: it is named, and so found missing.
    private static bool LeavesRoot(string page, string address)
    {
        var up = 0;
        while (string.CompareOrdinal(address, up * 3, "../", 0, 3) == 0)
        {
            up++;
        }

        return up > page.Count(c => c == '/') || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal));
    }
}
