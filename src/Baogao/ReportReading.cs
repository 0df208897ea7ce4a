using Baogao.Diagnostics;
using Baogao.Extracting;
using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Reading;
using Baogao.Structuring;
using Baogao.Translating;

namespace Baogao;

/// <summary>The part of the line that a report goes through on its own: text, outline, facts, what people put right, English.</summary>
internal sealed class ReportReading(RootFolder root, IReadOnlyList<Theme> themes, DiagnosticBag diagnostics)
{
    private readonly ThemeWords themeWords = new(themes);

    /// <returns>Null when there is no text to read; the reason is in the diagnostics.</returns>
    public Report? Read(Provenance provenance)
    {
        if (ReportSeedReader.Read(root, provenance, themes, diagnostics) is not { } seed)
        {
            return null;
        }

        var source = seed.Source;
        var outline = OutlineBuilder.Build(source, diagnostics);
        var extracted = FactExtractor.Extract(source, outline, provenance.Year, diagnostics);
        var themed = ThemeReader.Assign(source, outline, extracted, themeWords);
        var (corrected, facts) = Corrector.Apply(source, outline, themed, seed.Corrections, diagnostics);
        var english = Translator.Translate(source, corrected, seed.English, diagnostics);
        return new Report(provenance, source, corrected, facts, english);
    }
}
