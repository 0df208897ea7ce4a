using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>A sentence of promises → a commitment with its pledges.</summary>
internal static class CommitmentReader
{
    private const int Letters = 26;

    public static Commitment Read(Reading reading, Sentence sentence)
    {
        var due = DueRule.Of(reading);
        var clauses = PledgeSplitter.Split(reading.Text, reading.Clauses);
        var pledges = new List<Pledge>(clauses.Count);
        for (var i = 0; i < clauses.Count; i++)
        {
            var span = TextSpan.FromBounds(sentence.Span.Start + clauses[i].Start, sentence.Span.Start + clauses[i].End);
            pledges.Add(new Pledge(sentence.Address + Letter(i), span));
        }

        return new Commitment(sentence.Address, sentence.Span, pledges, CheckableRule.Of(reading, due), due, "", LeadUnitRule.Of(reading.Text));
    }

    // a … z, then za … zz: letters only, so that an address without its letters is the sentence's.
    private static string Letter(int number) =>
        number < Letters ? ((char)('a' + number)).ToString() : new string('z', number / Letters) + (char)('a' + (number % Letters));
}
