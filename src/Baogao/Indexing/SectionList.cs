using System.Text.Json;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>The headings that entries of search-index.json stand under. Most entries share theirs: each stands once, at the file's end, a line each.</summary>
internal sealed class SectionList
{
    private readonly Dictionary<LocalizedText, int> numbers = [];
    private readonly List<LocalizedText> sections = [];

    /// <returns>From 0; null where an entry stands under none.</returns>
    public int? NumberOf(LocalizedText section)
    {
        if (string.IsNullOrEmpty(section.Zh) && string.IsNullOrEmpty(section.En))
        {
            return null;
        }

        if (numbers.TryAdd(section, sections.Count))
        {
            sections.Add(section);
        }

        return numbers[section];
    }

    public ReadOnlyMemory<byte> Written()
    {
        using var text = new MemoryStream();
        text.Write("\n], \"sections\": ["u8);
        foreach (var (i, section) in sections.Index())
        {
            text.Write(i > 0 ? ",\n"u8 : "\n"u8);
            JsonSerializer.Serialize(text, new ListedSection(section.Zh, string.IsNullOrEmpty(section.En) ? null : section.En), IndexJson.Readable.ListedSection);
        }

        text.Write("\n]}\n"u8);
        return text.ToArray();
    }
}
