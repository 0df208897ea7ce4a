using System.Security.Cryptography;

namespace Baogao.Model;

/// <summary>A file of the site, or the next piece of one that is too long to be held whole.</summary>
/// <param name="Path">Below the site's root, with forward slashes.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content, Piece Piece = Piece.Whole)
{
    /// <summary>What the file must show, and where: proved once the file is made.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Of a page, the file of its template: templates/pages/section.sbn-html; else empty.</summary>
    public string Template { get; init; } = "";

    /// <summary>What people wrote that stands on the page as a whole, seeds/pages/about.zh.md; else empty.</summary>
    public string Seed { get; init; } = "";

    /// <summary>What it is made of, as a hash; empty where that is not known.</summary>
    public string Digest { get; init; } = "";

    /// <summary>Set where the site has the file already, as it would be made: then it has no content here.</summary>
    public KeptFile? Kept { get; init; }

    /// <summary>The place that it is of; empty of what the publication has of all.</summary>
    public string Place { get; init; } = "";

    /// <summary>An earlier build has checked what it says.</summary>
    public bool IsProven { get; init; }

    /// <summary>In bytes.</summary>
    public long Length => Kept?.Trace.Length ?? Content.Length;

    /// <summary>SHA-256 of the content, in lower case.</summary>
    public string Hash => Kept?.Trace.Hash ?? Convert.ToHexStringLower(SHA256.HashData(Content.Span));

    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);
}

/// <summary>A file that an earlier build made, and that stands in the site.</summary>
/// <param name="Facts">What was learned of it when it was made; of a file that is no page, nothing.</param>
public sealed record KeptFile(FileTrace Trace, ReadOnlyMemory<byte> Facts);

/// <summary>By what a file on the disk is known again.</summary>
/// <param name="Hash">SHA-256 of its content, in lower case.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Ticks">When it was last written, in UTC.</param>
public sealed record FileTrace(string Hash, long Length, long Ticks);

public enum Piece
{
    Whole,

    /// <summary>More will follow at the same path.</summary>
    First,

    /// <summary>Is appended to what was written at this path before.</summary>
    Next,
}

/// <summary>These words must stand on the page in the element with this id.</summary>
/// <param name="Seed">Where the words come from, for the message: seeds/reports/xuhui-2013/source.txt(20,14).</param>
public sealed record Evidence(string Anchor, string Words, string Seed);

/// <summary>A page before it is rendered: which template, and what that template may see.</summary>
/// <param name="Template">Name below templates/pages, without extension.</param>
public sealed record Page(string Path, string Language, string Template, object Frame, object View, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>As in <see cref="SiteFile"/>.</summary>
    public string Seed { get; init; } = "";
}
