using System.Text;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Reading;
using Baogao.Translating;
using Baogao.Translating.Exchange;
using Baogao.Translating.Status;

namespace Baogao;

/// <summary>baogao translate import: what a translator wrote goes into the report's english.yaml, and nothing else of it changes.</summary>
internal sealed class TranslateImport(string root, DiagnosticBag diagnostics)
{
    /// <param name="report">Null to take the report that the file names.</param>
    /// <param name="by">Null to believe the file.</param>
    /// <returns>Null when nothing was taken; the reason is in the diagnostics.</returns>
    public TranslationImport? Run(string file, string? report, TranslationState? by, bool dryRun)
    {
        if (new RootFolder(".").ReadBytes(file, diagnostics) is not { } bytes
            || ExchangeReader.Read(file, bytes, diagnostics) is not { } exchanged
            || IdOf(exchanged, report) is not { } id
            || Read(id) is not { } read)
        {
            return null;
        }

        if (exchanged.SourceSha256.Length > 0 && exchanged.SourceSha256 != read.Report.Provenance.Sha256)
        {
            diagnostics.Add(Problems.SourceSinceChanged(file, id));
        }

        var entries = read.Reading.EntriesOf(read.Report);
        var units = read.Reading.UnitsOf(read.Report, entries);
        return new ImportMerge(id, units, diagnostics).Merge(exchanged, by) is { } merged && (dryRun || merged.Changes.Count == 0 || Write(read.Root, id, entries, merged.Changes))
            ? new TranslationImport(SeedPaths.English(id), merged, units)
            : null;
    }

    private string? IdOf(ExchangeFile file, string? wanted)
    {
        var named = ProvenanceReader.IsReportId(file.Report) ? file.Report : "";
        if (named.Length > 0 && wanted is not null && named != wanted)
        {
            diagnostics.Add(Problems.OfAnotherReport(file.Path, named, wanted));
            return null;
        }

        if (named.Length == 0 && wanted is null)
        {
            diagnostics.Add(Problems.NoReportNamed(file.Path));
            return null;
        }

        return wanted ?? named;
    }

    // A file that cannot be read as a whole is not written to: what stands where could not be told. What its English says wrongly, an import may put right.
    private OneReport? Read(string id)
    {
        var found = new DiagnosticBag();
        var read = OneReport.Read(root, id, found);
        var wrong = found.Sorted().Where(d => d.Severity == Severity.Error && (read is null || (d.At.File == SeedPaths.English(id) && !Finding.IsOfWords(d)))).ToList();
        wrong.ForEach(diagnostics.Add);
        return wrong.Count == 0 ? read : null;
    }

    private bool Write(RootFolder folder, string id, IReadOnlyList<EnglishEntry> entries, IReadOnlyList<EnglishChange> changes)
    {
        var path = SeedPaths.English(id);
        if (!folder.HasFile(path))
        {
            return folder.Replace(path, Encoding.UTF8.GetBytes(EnglishEditor.Write(changes)), diagnostics);
        }

        var bytes = folder.ReadBytes(path, diagnostics);
        if (bytes is null || RootFolder.Decode(path, bytes, diagnostics) is not { } source)
        {
            return false;
        }

        byte[] mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? [.. Encoding.UTF8.Preamble] : [];
        return folder.Replace(path, [.. mark, .. Encoding.UTF8.GetBytes(EnglishEditor.Apply(source.Text, entries, changes))], diagnostics);
    }
}

/// <param name="File">The english.yaml.</param>
/// <param name="Units">As they were before.</param>
internal sealed record TranslationImport(string File, MergedImport Merged, IReadOnlyList<UnitEnglish> Units)
{
    public int New => Merged.Changes.Count(c => c.Entry is null);

    public int Changed => Merged.Changes.Count(c => c.Entry is { } entry && (entry.En != c.En || entry.Zh != c.Zh));

    public int Reviewed => Merged.Changes.Count - New - Changed;

    /// <summary>Address and English, old and new, of each change.</summary>
    public IEnumerable<string> Lines => Merged.Changes.Select(c => $"  {Address(c)}: {(c.Entry is { } old && old.En != c.En ? $"{old.En} → " : "")}{c.En} ({Terms.Of(c.By)})");

    private string Address(EnglishChange change) =>
        Units.FirstOrDefault(u => (change.Entry is not null && u.Entry == change.Entry) || u.Unit.Is(change.Zh))?.Unit.Address is { Length: > 0 } address ? address : change.Zh;
}
