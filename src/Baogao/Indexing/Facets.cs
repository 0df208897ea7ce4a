using System.Text;
using System.Text.Json;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>By what results are filtered: of each entry a letter for its type and one for its theme, many entries a file; of each report which entries are its own.</summary>
internal sealed class Facets(string folder)
{
    public const int InFile = 4096;

    private const char Lowest = '!';

    private readonly StringBuilder letters = new();
    private readonly List<string> themes = [];
    private readonly List<ReportRange> reports = [];
    private int files;

    public IReadOnlyList<string> Themes => themes;

    /// <returns>A file when one is full.</returns>
    public SiteFile? Add(int number, int type, IndexEntry entry)
    {
        letters.Append((char)(Lowest + type)).Append((char)(Lowest + ThemeOf(entry.Theme)));
        if (entry.Report.Length > 0)
        {
            if (reports.Count == 0 || reports[^1].Id != entry.Report)
            {
                reports.Add(new ReportRange(entry.Report, entry.Year ?? 0, number));
            }

            reports[^1].Last = number;
        }

        return letters.Length == 2 * InFile ? File() : null;
    }

    public IEnumerable<SiteFile> End(IReadOnlyDictionary<string, LocalizedText> titles)
    {
        if (letters.Length > 0)
        {
            yield return File();
        }

        yield return new SiteFile($"{folder}reports.json", JsonSerializer.SerializeToUtf8Bytes(
            reports.Select(r => new ListedReport(r.Id, r.Year, titles.GetValueOrDefault(r.Id, LocalizedText.Empty).Zh, titles.GetValueOrDefault(r.Id, LocalizedText.Empty).En ?? "", r.First, r.Last)).ToArray(),
            IndexJson.Readable.ListedReportArray));
    }

    private int ThemeOf(string theme)
    {
        if (theme.Length == 0)
        {
            return 0;
        }

        var at = themes.IndexOf(theme);
        if (at < 0)
        {
            at = themes.Count;
            themes.Add(theme);
        }

        return at + 1;
    }

    private SiteFile File()
    {
        var file = IndexFile.Text($"{folder}facets/{files++}.txt", letters);
        letters.Clear();
        return file;
    }

    private sealed class ReportRange(string id, int year, int first)
    {
        public string Id { get; } = id;

        public int Year { get; } = year;

        public int First { get; } = first;

        public int Last { get; set; } = first;
    }
}
