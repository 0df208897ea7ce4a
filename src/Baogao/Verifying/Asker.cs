using Baogao.Model;
using Baogao.Text;

namespace Baogao.Verifying;

/// <summary>A start tag of a page, for whoever looks for the template that wrote it.</summary>
/// <param name="Attribute">The one that is meant.</param>
internal sealed record Tag(string Name, string Attribute, IReadOnlyDictionary<string, string> Attributes)
{
    public string Value => Attributes.GetValueOrDefault(Attribute, "");

    public static Tag Of(ReadElement element, string attribute) =>
        new(element.Name, attribute, element.Attributes.DistinctBy(a => a.Key).ToDictionary(StringComparer.Ordinal));
}

/// <summary>Where something was said that must be true of another file: a link, a twin, a quote.</summary>
/// <param name="At">The file of the site, with a line where it has lines that matter.</param>
/// <param name="Template">The template that the page was made from; empty for other files.</param>
/// <param name="Seed">What people wrote that stands on the page as a whole: seeds/pages/about.zh.md; else empty.</param>
/// <param name="Tag">Null where the page as a whole is meant.</param>
internal sealed record Asker(Location At, string Template, string Seed, Tag? Tag)
{
    /// <summary>Where to mend it, when that is known from the start.</summary>
    public Location? Mend { get; init; }

    public static Asker Of(SiteFile file, Tag? tag = null) => new(Location.OfFile(file.Path), file.Template, file.Seed, tag);

    public static Asker AtPlace(Location at) => new(at, "", "", null);
}
