using Baogao.Text;

namespace Baogao.Model;

/// <summary>Everything that has a look: the templates folder as read.</summary>
/// <param name="Files">The .sbn-html files; their paths are relative to the root: templates/pages/home.sbn-html.</param>
/// <param name="Strings">Per language, the words of the interface by dotted key: "home.title".</param>
/// <param name="Assets">Copied to assets/ as they are.</param>
public sealed record TemplateSet(
    IReadOnlyList<SourceText> Files,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Strings,
    IReadOnlyList<SiteFile> Assets)
{
    /// <summary>Where the keys of the strings stand in the first language's file.</summary>
    public IReadOnlyDictionary<string, Location> Places { get; init; } = new Dictionary<string, Location>();
}
