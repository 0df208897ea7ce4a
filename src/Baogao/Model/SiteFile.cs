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

    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);
}

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
