using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>Puts what people corrected in the place of what was read.</summary>
public static class Corrector
{
    /// <returns>The outline too: a sentence that a person calls boilerplate leaves the report's own.</returns>
    public static (Outline Outline, Facts Facts) Apply(
        SourceText source, Outline outline, Facts facts, IReadOnlyList<Correction> corrections, DiagnosticBag diagnostics)
    {
        foreach (var correction in corrections)
        {
            if (QuotedSentence.Find(source, outline, correction, diagnostics) is not { } found)
            {
                continue;
            }

            if (correction.Number.Length > 0)
            {
                facts = NumberCorrector.Apply(source, facts, correction, found, diagnostics);
            }
            else
            {
                facts = SentenceCorrector.Apply(source, facts, correction, found.Sentence);
                outline = correction.Sentence.Role is SentenceRole.Boilerplate ? WithoutSentence(outline, found.Sentence) : outline;
            }
        }

        return (outline, facts);
    }

    // The addresses of the others stay: they are permanent.
    private static Outline WithoutSentence(Outline outline, Sentence sentence) => outline with
    {
        Chapters = [.. outline.Chapters.Select(c => c with { Sections = [.. c.Sections.Select(s => s with { Paragraphs = [.. Without(s, sentence)] })] })],
        Boilerplate = [.. outline.Boilerplate.Append(sentence).OrderBy(s => s.Span.Start)],
    };

    private static IEnumerable<Paragraph> Without(Section section, Sentence sentence) =>
        section.Paragraphs
            .Select(p => p.Sentences.Contains(sentence) ? p with { Sentences = [.. p.Sentences.Where(s => s != sentence)] } : p)
            .Where(p => p.Sentences.Count > 0);
}
