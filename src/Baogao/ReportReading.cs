using Baogao.Addressing;
using Baogao.Diagnostics;
using Baogao.Extracting;
using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Reading;
using Baogao.Structuring;
using Baogao.Text;
using Baogao.Translating;
using Baogao.Translating.Exchange;
using Baogao.Translating.Numbers;

namespace Baogao;

/// <summary>The part of the line that a report goes through on its own: text, outline, facts, what people put right, addresses, English.</summary>
/// <param name="on">The day to put to addresses that have changed; empty when that is not to be recorded.</param>
internal sealed class ReportReading(RootFolder root, Seeds seeds, DiagnosticBag diagnostics, string on = "")
{
    private readonly ThemeWords themeWords = new(seeds.Themes);

    public IndicatorCatalogue Catalogue { get; } = new(seeds.Indicators, new ThemeWords(seeds.Themes));

    public TermFinder Terms { get; } = new(seeds.Glossary);

    /// <summary>What other reports, the glossary and the files of memory know.</summary>
    public TranslationMemory Memory { get; } = new(() => Known(root, seeds, diagnostics));

    /// <returns>Null when there is no text to read; the reason is in the diagnostics.</returns>
    public Report? Read(Provenance provenance)
    {
        var found = new DiagnosticBag();
        var report = Read(provenance, found);
        diagnostics.AddAll(found);
        return report;
    }

    /// <param name="found">Gets what is found in it.</param>
    public Report? Read(Provenance provenance, DiagnosticBag found)
    {
        if (ReportSeedReader.Read(root, provenance, seeds.Themes, found) is not { } seed)
        {
            return null;
        }

        var source = seed.Source;
        var outline = OutlineBuilder.Build(source, found);
        var extracted = FactExtractor.Extract(source, outline, provenance.Year, found);
        var themed = ThemeReader.Assign(source, outline, extracted, themeWords);
        var (corrected, read) = Corrector.Apply(source, outline, themed, seed.Corrections, found);
        var named = Addresser.Name(source, corrected, read, seed.Ledger ?? Ledger.Empty, provenance.Sha256, zh => seed.English.FirstOrDefault(e => e.Zh == zh)?.En ?? "", on);
        var inDoubt = found.HasErrors;
        var (facts, units) = (named.Facts, Units(source, named.Outline, named.Facts));
        var english = Translator.Translate(source.Path, units, seed.English, Memory, found);
        NumberCheck.Check(units, seed.English, StatedNumbers.Of, found);
        TermCheck.Check(units, seed.English, Terms, provenance.PlaceId, found);
        var report = new Report(provenance, source, named.Outline, facts, english) { Ledger = named.Ledger, Unaccepted = named.Changes, IsInDoubt = inDoubt };
        return report with { English = english with { Figures = FigurePlaces.Of(report, StatedNumbers.Of), Pledges = PledgeEnglish.Of(report, Terms, StatedNumbers.Of) } };
    }

    /// <summary>What of a report is to be translated.</summary>
    public IReadOnlyList<TranslationUnit> Units(SourceText source, Outline outline, Facts facts) =>
        UnitList.Of(source, outline, Catalogue.OwnSubjects(facts).Concat(facts.Commitments.SelectMany(c => new[] { c.Due, c.LeadUnit }).Where(p => p.Length > 0)));

    /// <summary>The report's english.yaml; what is wrong in it was said when the report was read.</summary>
    public IReadOnlyList<EnglishEntry> EntriesOf(Report report) => EnglishReader.Read(root, report.Provenance.Id, new DiagnosticBag());

    /// <summary>What of a report is to be translated, with the English that stands for it.</summary>
    public IReadOnlyList<UnitEnglish> UnitsOf(Report report, IReadOnlyList<EnglishEntry> entries) =>
        UnitEnglish.Of(Units(report.Source, report.Outline, report.Facts), entries, report.English);

    private static IEnumerable<(string Zh, Translation English)> Known(RootFolder root, Seeds seeds, DiagnosticBag diagnostics) =>
        seeds.Reports.SelectMany(r => EnglishReader.Read(root, r.Id, new DiagnosticBag()))
            .Select(e => (e.Zh, new Translation(e.En, e.State)))
            .Concat(seeds.Glossary.SelectMany(t => t.Names.Select(zh => (zh, new Translation(t.En, TranslationState.Glossary)))))
            .Concat(root.Files(SeedPaths.Memory, ".tmx").SelectMany(file => MemoryFile.Read(file, root.ReadBytes(file, diagnostics), diagnostics)));
}
