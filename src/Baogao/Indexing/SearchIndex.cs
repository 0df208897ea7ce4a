using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>The JSON index, written in pieces as the places come: {"entries": [ … ]}, an entry a line.</summary>
public sealed class SearchIndex(string path)
{
    private bool any;

    public SiteFile Start() => new(path, "{\"entries\": [\n"u8.ToArray(), Piece.First);

    public SiteFile Add(IEnumerable<IndexEntry> entries)
    {
        using var piece = new MemoryStream();
        foreach (var entry in entries)
        {
            if (any)
            {
                piece.Write(",\n"u8);
            }

            any = true;
            JsonSerializer.Serialize(piece, entry, IndexJson.Readable.IndexEntry);
        }

        return new SiteFile(path, piece.ToArray(), Piece.Next);
    }

    public SiteFile End() => new(path, "\n]}\n"u8.ToArray(), Piece.Next);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(IndexEntry))]
internal sealed partial class IndexJson : JsonSerializerContext
{
    public static readonly IndexJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
