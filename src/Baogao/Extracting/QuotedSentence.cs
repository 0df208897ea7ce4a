using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>The one sentence that a correction quotes.</summary>
/// <param name="Quote">Where the quoted words stand.</param>
internal sealed record QuotedSentence(Sentence Sentence, TextSpan Quote)
{
    /// <returns>Null when the words stand in no sentence, or in several places; the reason is in the diagnostics.</returns>
    public static QuotedSentence? Find(SourceText source, Outline outline, Correction correction, DiagnosticBag diagnostics)
    {
        var found = Occurrences(source.Text, correction.Quote)
            .SelectMany(at => outline.Sentences.Where(s => s.Span.Contains(at)), (at, sentence) => new QuotedSentence(sentence, at))
            .Take(2)
            .ToList();
        switch (found.Count)
        {
            case 1:
                return found[0];
            case 0 when correction.Quote.Length > 0:
                diagnostics.Add(Problems.CorrectionUnused(correction.At, correction.Quote, source.Path, NearestMatch.Of(correction.Quote, outline.Sentences.SelectMany(s => Candidates(source.Quote(s.Span))))));
                return null;
            case 0:
                return null;
            default:
                diagnostics.Add(Problems.CorrectionAmbiguous(correction.At, correction.Quote));
                return null;
        }
    }

    // Whole sentences and their clauses: people quote either.
    private static IEnumerable<string> Candidates(string sentence) =>
        Clauses.Split(Folding.Fold(sentence)).Select(c => sentence[c.Start..c.End]).Prepend(sentence);

    private static IEnumerable<TextSpan> Occurrences(string text, string quote)
    {
        for (var at = quote.Length == 0 ? -1 : text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            yield return new TextSpan(at, quote.Length);
        }
    }
}
