using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>A person's role of a sentence, and what a person says of its commitment.</summary>
internal static class SentenceCorrector
{
    public static Facts Apply(SourceText source, Facts facts, Correction correction, Sentence sentence)
    {
        var role = correction.Sentence.Role ?? facts.Roles[sentence.Address];
        var silent = role is SentenceRole.Boilerplate;
        return facts with
        {
            Roles = new Dictionary<string, SentenceRole>(facts.Roles, StringComparer.Ordinal) { [sentence.Address] = role },
            Figures = [.. facts.Figures.Where(f => !silent || f.Address != sentence.Address)],
            Numbers = [.. facts.Numbers.Where(n => !silent || n.Address != sentence.Address)],
            Commitments = [.. Commitments(source, facts, correction.Sentence, sentence, role)],
            Corrections = [.. facts.Corrections, new AppliedCorrection(sentence.Address, sentence.Span, correction.Reason, correction.Date)],
        };
    }

    private static IEnumerable<Commitment> Commitments(SourceText source, Facts facts, SentenceChange change, Sentence sentence, SentenceRole role)
    {
        var others = facts.Commitments.Where(c => c.Address != sentence.Address);
        if (role is not SentenceRole.Commitment)
        {
            return others;
        }

        var own = facts.Commitments.FirstOrDefault(c => c.Address == sentence.Address)
            ?? CommitmentReader.Read(Part.Of(Folding.Fold(source.Quote(sentence.Span))), sentence);
        var changed = own with
        {
            Checkable = change.Checkable ?? own.Checkable,
            Due = change.Due ?? own.Due,
            Theme = change.Theme ?? own.Theme,
            LeadUnit = change.LeadUnit ?? own.LeadUnit,
        };
        return others.Append(changed).OrderBy(c => c.Span.Start);
    }
}
