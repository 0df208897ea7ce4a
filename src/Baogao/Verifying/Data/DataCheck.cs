using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Verifying.Data;

/// <summary>Reads the data files back as a program would. The files of a report are compared once all of them are there; then they are let go.</summary>
/// <param name="ask">Asks for the file of the site that an address names.</param>
internal sealed class DataCheck(Action<SiteFile, string, Func<Asker>> ask, DiagnosticBag diagnostics)
{
    private const string Series = "data/indicators.csv";
    private const string Ledger = "addresses.csv";

    private const string Document = "report.yaml";

    private const string FiguresOfReport = "figures.csv";

    private static readonly string[] Asking = [FiguresOfReport, "commitments.csv"];
    private static readonly string[] OfReport = [Document, "sentences.csv", "outline.csv", FiguresOfReport, "numbers.csv", "commitments.csv"];

    private readonly Dictionary<string, Dictionary<string, SiteFile>> open = new(StringComparer.Ordinal);
    private readonly SeriesCheck series = new(diagnostics);
    private IReadOnlyList<string>? seriesColumns;
    private bool allRead = true;

    public int Figures { get; private set; }

    /// <summary>Sentences that make one or more pledges.</summary>
    public int Commitments { get; private set; }

    public void Look(SiteFile file)
    {
        if (file.Path == Series)
        {
            if (!file.IsProven)
            {
                LookAtSeries(file);
            }
        }
        else if (file.Path.Split('/') is ["data", "reports", var id, var name])
        {
            if (OfReport.Contains(name))
            {
                Collect(id, name, file);
            }
            else if (name == Ledger && Table(file) is { } ledger)
            {
                AskForAddresses(file, ledger);
            }
        }
    }

    /// <summary>A file of a report all of whose files stand as an earlier build has checked them: the series of its place are not among these.</summary>
    public void Recall(SiteFile file, Func<ReadOnlyMemory<byte>> content)
    {
        if (file.Path.Split('/') is ["data", "reports", var id, FiguresOfReport] && Table(file with { Content = content() }) is { } figures)
        {
            series.OfReport(figures, id);
        }
    }

    public void Finish()
    {
        // Where a table is missing, its rows are missing elsewhere: one cause, one message.
        allRead &= open.Count == 0;
        foreach (var (id, files) in open)
        {
            foreach (var missing in OfReport.Except(files.Keys, StringComparer.Ordinal))
            {
                diagnostics.Add(Problems.DataFileMissing($"data/reports/{id}/{missing}"));
            }
        }

        if (allRead)
        {
            series.Finish();
        }
    }

    private void Collect(string id, string name, SiteFile file)
    {
        if (!open.TryGetValue(id, out var files))
        {
            open[id] = files = new Dictionary<string, SiteFile>(StringComparer.Ordinal);
        }

        files[name] = file;
        if (files.Count == OfReport.Length)
        {
            open.Remove(id);
            Compare(id, files);
        }
    }

    private void Compare(string id, Dictionary<string, SiteFile> files)
    {
        // That they agree with one another is known where an earlier build has checked them; what they ask of other files may have changed.
        var areProven = files.Values.All(f => f.IsProven);
        var tables = files.Where(f => areProven ? Asking.Contains(f.Key) : f.Key != Document).ToDictionary(f => f.Key, f => Table(f.Value), StringComparer.Ordinal);
        if (!areProven && !Agree(files[Document], tables))
        {
            allRead = false;
            return;
        }

        var (figures, commitments) = (tables[FiguresOfReport]!, tables["commitments.csv"]!);
        series.OfReport(figures, id);
        Figures += figures.Rows.Count;
        Commitments += commitments.Rows.DistinctBy(r => r["address"]).Count();
        foreach (var row in figures.Rows.Concat(commitments.Rows))
        {
            ask(files[FiguresOfReport], Below(row["url"]), () => Asker.AtPlace(row.At) with { Mend = row.Source });
        }
    }

    /// <returns>False where one cannot be read.</returns>
    private bool Agree(SiteFile yaml, Dictionary<string, TableFile?> tables)
    {
        var stated = ReportYamlReader.Read(yaml.Content.Span);
        if (stated is null)
        {
            diagnostics.Add(Problems.Malformed(Location.OfFile(yaml.Path), "YAML of a report"));
        }

        if (stated is null || tables["sentences.csv"] is not { } sentences || tables["outline.csv"] is not { } outline || tables[FiguresOfReport] is not { } figures
            || tables["numbers.csv"] is not { } numbers || tables["commitments.csv"] is not { } commitments)
        {
            return false;
        }

        TableAgreement.Check(sentences, r => r["address"], stated.Sentences, diagnostics);
        TableAgreement.Check(Headings(outline, sentences), r => r["address"], stated.Outline, diagnostics);
        TableAgreement.Check(figures, r => r["address"], stated.Figures, diagnostics);
        TableAgreement.Check(numbers, r => $"{r["address"]} {r["quote"]}", stated.Numbers, diagnostics);
        TableAgreement.Check(commitments, r => r["pledge"], stated.Commitments, diagnostics);
        var places = new PlaceCheck(sentences, diagnostics);
        places.Check(figures, "quote");
        places.Check(numbers, "quote");
        places.Check(commitments, "text");
        return true;
    }

    // Every address that was ever published answers, in both languages.
    private void AskForAddresses(SiteFile file, TableFile ledger)
    {
        foreach (var row in ledger.Rows)
        {
            var url = Below(row["url"]);
            foreach (var address in new[] { url, url.Replace("/zh/", "/en/", StringComparison.Ordinal) })
            {
                ask(file, address, () => Asker.AtPlace(row.At));
            }
        }
    }

    // Headings that are sentences of their paragraph stand in report.yaml as sentences.
    private static TableFile Headings(TableFile outline, TableFile sentences)
    {
        var roles = sentences.Rows.ToLookup(r => r["address"], r => r["role"], StringComparer.Ordinal);
        return outline with { Rows = [.. outline.Rows.Where(r => !(r["address"].Contains("-n", StringComparison.Ordinal) && roles[r["address"]].Contains("heading")))] };
    }

    private void LookAtSeries(SiteFile file)
    {
        if (TableFile.Read(file, seriesColumns) is { } table)
        {
            seriesColumns ??= table.Columns;
            series.OfSeries(table);
        }
        else
        {
            diagnostics.Add(Problems.Malformed(Location.OfFile(file.Path), "table"));
        }
    }

    private TableFile? Table(SiteFile file)
    {
        var table = TableFile.Read(file);
        if (table is null)
        {
            diagnostics.Add(Problems.Malformed(Location.OfFile(file.Path), "table"));
        }

        return table;
    }

    // Without a base address they count from the site's root, three folders above a report's tables.
    private static string Below(string url) => url.Contains("://", StringComparison.Ordinal) ? url : "../../../" + url;
}
