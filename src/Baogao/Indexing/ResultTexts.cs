using System.Text.Json;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>What a line of results shows, a few entries a file, in the order of the entries. Words that several of them share stand once in a file.</summary>
internal sealed class ResultTexts(string folder)
{
    public const int InFile = 8;

    private readonly List<IndexEntry> waiting = [];
    private readonly List<string> types = [];
    private int files;

    /// <summary>The kinds of entries, in the order in which they came.</summary>
    public IReadOnlyList<string> Types => types;

    /// <returns>A file when one is full.</returns>
    public SiteFile? Add(IndexEntry entry)
    {
        waiting.Add(entry);
        return waiting.Count == InFile ? File() : null;
    }

    public SiteFile? End() => waiting.Count > 0 ? File() : null;

    /// <summary>The number by which files name a kind of entry.</summary>
    public int TypeOf(string type)
    {
        if (!types.Contains(type))
        {
            types.Add(type);
        }

        return types.IndexOf(type);
    }

    private SiteFile File()
    {
        var (pages, sections, reports, themes) = (new Shared(), new Shared(), new Shared(), new Shared());
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, new JsonWriterOptions { Encoder = IndexJson.Encoder }))
        {
            json.WriteStartObject();
            json.WriteStartArray("entries");
            foreach (var entry in waiting)
            {
                Write(json, entry, pages, sections, reports, themes);
            }

            json.WriteEndArray();
            Write(json, "pages", pages);
            Write(json, "sections", sections);
            Write(json, "reports", reports);
            Write(json, "themes", themes);
            json.WriteEndObject();
        }

        waiting.Clear();
        return new SiteFile($"{folder}texts/{files++}.json", content.ToArray());
    }

    // [address, type, zh, en, section zh, section en, page, report, year, theme, figures]: what is empty at the end is left out.
    private void Write(Utf8JsonWriter json, IndexEntry entry, Shared pages, Shared sections, Shared reports, Shared themes)
    {
        object[] values =
        [
            entry.Address, TypeOf(entry.Type), entry.Zh, entry.En,
            sections.Number(entry.Section.Zh), sections.Number(entry.Section.En ?? ""), pages.Number(Page(entry)),
            reports.Number(entry.Report), entry.Year ?? 0, themes.Number(entry.Theme), string.Join('|', entry.Figures),
        ];
        var used = Array.FindLastIndex(values, v => v is not (0 or "")) + 1;
        json.WriteStartArray();
        foreach (var value in values.AsSpan(0, used))
        {
            if (value is int number)
            {
                json.WriteNumberValue(number);
            }
            else
            {
                json.WriteStringValue((string)value);
            }
        }

        json.WriteEndArray();
    }

    // Most addresses are their page's, with their own name behind #.
    private static string Page(IndexEntry entry) =>
        entry.Url.EndsWith($"#{entry.Address}", StringComparison.Ordinal) ? entry.Url[..^entry.Address.Length] : entry.Url;

    private static void Write(Utf8JsonWriter json, string name, Shared shared)
    {
        if (shared.Values.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in shared.Values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private sealed class Shared
    {
        public List<string> Values { get; } = [];

        /// <returns>From 1; 0 for nothing.</returns>
        public int Number(string value)
        {
            if (value.Length == 0)
            {
                return 0;
            }

            var at = Values.IndexOf(value);
            if (at < 0)
            {
                at = Values.Count;
                Values.Add(value);
            }

            return at + 1;
        }
    }
}
