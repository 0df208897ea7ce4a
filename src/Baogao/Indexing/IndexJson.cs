using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Baogao.Model;

namespace Baogao.Indexing;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ListedEntry))]
[JsonSerializable(typeof(ListedSection))]
[JsonSerializable(typeof(IndexDescription))]
[JsonSerializable(typeof(ListedReport[]))]
internal sealed partial class IndexJson : JsonSerializerContext
{
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static readonly IndexJson Readable = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = Encoder, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });
}

/// <summary>An entry of search-index.json; what it has not, is left out.</summary>
/// <param name="Section">Which of the sections at the end of the file, from 0.</param>
internal sealed record ListedEntry(
    string Address,
    string? Url,
    string Type,
    string? Report,
    int? Year,
    string? Theme,
    int? Section,
    IReadOnlyList<string>? Figures,
    string Zh,
    string? En)
{
    public static ListedEntry Of(IndexEntry entry, int? section) => new(
        entry.Address,
        Said(entry.Url),
        entry.Type,
        Said(entry.Report),
        entry.Year,
        Said(entry.Theme),
        section,
        entry.Figures.Count > 0 ? entry.Figures : null,
        entry.Zh,
        Said(entry.En));

    private static string? Said(string? words) => string.IsNullOrEmpty(words) ? null : words;
}

internal sealed record ListedSection(string Zh, string? En);

/// <summary>meta.json: what a search must know before it reads anything else.</summary>
/// <param name="Version">Changes with any file of the index.</param>
/// <param name="Letters">First letters for which there are files, of words and of followers.</param>
/// <param name="Bytes">Of search-index.json: whether it is small enough to fall back to.</param>
internal sealed record IndexDescription(
    string Version, int Entries, int Shards, int InText, int InFacets, IReadOnlyList<string> Types, IReadOnlyList<string> Themes, string Words, string Follows, long Bytes);

/// <param name="First">Number of its first entry.</param>
internal sealed record ListedReport(string Id, int Year, string Zh, string En, int First, int Last);
