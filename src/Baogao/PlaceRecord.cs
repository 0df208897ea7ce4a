using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Baogao.Indexing;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Publishing.Discovery;
using Baogao.Publishing.Views;
using Baogao.Text;

namespace Baogao;

/// <summary>What a place gave to the site: its part in what the publication has of all places.</summary>
/// <param name="Key">Of all that it was made from.</param>
/// <param name="Asked">Words that have no English of their own.</param>
/// <param name="Answers">Of what other reports say for those.</param>
/// <param name="English">Of the English of all reports, as it was then.</param>
/// <param name="Listed">What search engines are told of its pages.</param>
/// <param name="Indicators">Its rows of the table of all series.</param>
/// <param name="Entries">Of the search index.</param>
internal sealed record PlaceRecord(
    string Key,
    IReadOnlyList<string> Asked,
    string Answers,
    string English,
    IReadOnlyList<string> Listed,
    string Indicators,
    IReadOnlyList<IndexEntry> Entries,
    IReadOnlyList<RecordedNews> News,
    LocalizedText Name,
    Totals Totals,
    IReadOnlyList<RecordedReport> Reports)
{
    // Most of it is Chinese, which the default would write as numbers.
    internal static readonly PlaceJson Json = new(new JsonSerializerOptions { Encoder = IndexJson.Encoder });

    /// <summary>Of all that its files were made of.</summary>
    [JsonIgnore]
    public string Made => MadeOf(Key, Answers);

    /// <summary>What its entries say, in their order; kept apart from all else.</summary>
    [JsonIgnore]
    public IReadOnlyList<ReportTerms> Terms { get; init; } = [];

    /// <param name="key">As in <see cref="PlaceRecord"/>, like the answers.</param>
    public static string MadeOf(string key, string answers) => ContentHash.HexOf([key, answers]);

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Terms.Count);
        foreach (var (report, part) in Terms)
        {
            writer.Write(report);
            writer.Write(part.Names);
            writer.Write(part.Bytes.Length);
            writer.Write(part.Bytes);
        }

        writer.Flush();
        JsonSerializer.Serialize(stream, this, Json.PlaceRecord);
    }

    /// <param name="stream">At what <see cref="Write"/> wrote.</param>
    public static PlaceRecord Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var terms = new ReportTerms[reader.ReadInt32()];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = new ReportTerms(reader.ReadString(), new TermPart(reader.ReadString(), reader.ReadBytes(reader.ReadInt32())));
        }

        return JsonSerializer.Deserialize(stream, Json.PlaceRecord)! with { Terms = terms };
    }

    /// <summary>Ids of the reports whose own pages would be made from the same again.</summary>
    /// <param name="keys">Of all that they are made from now, by the ids.</param>
    public IEnumerable<string> Unchanged(IReadOnlyDictionary<string, string> keys) => Reports.Where(r => keys.GetValueOrDefault(r.Id) == r.Key).Select(r => r.Id);

    /// <param name="reports">All of the place's, as their seeds say.</param>
    public PlaceSummary Summary(IReadOnlyList<Provenance> reports) => new(
        reports[0].PlaceId,
        Name,
        [.. Reports.Select(r => new ReportSummary(reports.First(p => p.Id == r.Id), r.Commitments, r.Figures))],
        Totals);

    /// <param name="reports">As for <see cref="Summary"/>.</param>
    public IEnumerable<News> NewsOf(IReadOnlyList<Provenance> reports) =>
        News.Select(n => new News(n.Kind, n.Date, n.Id, reports.First(p => p.Id == n.Report), n.Addresses, n.Quote, n.Reason));
}

/// <summary>Of what each file of a place was made: asked for where some of it has changed.</summary>
/// <param name="Made">As in <see cref="PlaceRecord"/>.</param>
internal sealed record PlaceParts(string Made, IReadOnlyList<RecordedFile> Files)
{
    public void Write(Stream stream) => JsonSerializer.Serialize(stream, this, PlaceRecord.Json.PlaceParts);

    public static PlaceParts Read(Stream stream) => JsonSerializer.Deserialize(stream, PlaceRecord.Json.PlaceParts)!;
}

/// <param name="Digest">Of what it was made of.</param>
/// <param name="Listed">What search engines are told of it; empty of one that they need not know.</param>
/// <param name="Part">Of a report: "zh xuhui-2013" its pages, "facts xuhui-2013" the small files beside them, "data xuhui-2013" its data files; empty of what depends on the whole place.</param>
internal sealed record RecordedFile(string Path, string Digest, string Listed, string Part);

/// <summary>What the entries of a report say.</summary>
/// <param name="Report">Its id; empty for the entries of the place itself.</param>
internal sealed record ReportTerms(string Report, TermPart Part);

/// <summary>A file of a report that is as it was.</summary>
/// <param name="Listed">As in <see cref="RecordedFile"/>.</param>
internal sealed record StandingPart(SiteFile File, string Listed);

/// <param name="Report">Its id.</param>
internal sealed record RecordedNews(NewsKind Kind, string Date, string Id, string Report, IReadOnlyList<string> Addresses, string Quote, string Reason);

/// <param name="Key">Of all that its own pages were made from.</param>
internal sealed record RecordedReport(string Id, int Commitments, int Figures, string Key);

[JsonSerializable(typeof(PlaceRecord))]
[JsonSerializable(typeof(PlaceParts))]
internal sealed partial class PlaceJson : JsonSerializerContext;
