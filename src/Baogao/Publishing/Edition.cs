using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>What all pages of a site share.</summary>
/// <param name="Strings">Per language, the words of the interface by dotted key.</param>
public sealed record Edition(
    Publication Publication,
    IReadOnlyList<MarkdownPage> Pages,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Strings)
{
    public string BaseUrl => Publication.BaseUrl;

    /// <returns>Empty when there is no such string.</returns>
    public string Word(string language, string key) => Strings[language].GetValueOrDefault(key, "");
}
