using Baogao.Model;
using Baogao.Text;

namespace Baogao.Extracting;

/// <summary>A sentence of promises → a commitment with its pledges.</summary>
internal static class CommitmentReader
{
    private const int Letters = 26;

    // No sentence promises more; a text without full stops keeps its last pledge open.
    private const int Most = 10 * Letters;

    public static Commitment Read(List<Part> parts, Sentence sentence)
    {
        var due = First(parts, p => DueRule.Of(p.Reading));
        var pledges = new List<Pledge>();
        foreach (var part in parts)
        {
            Add(pledges, part, sentence);
        }

        var checkable = parts.Exists(p => CheckableRule.Of(p.Reading, due));
        return new Commitment(sentence.Address, sentence.Span, pledges, checkable, due, "", First(parts, p => LeadUnitRule.Of(p.Reading.Text)));
    }

    private static void Add(List<Pledge> pledges, Part part, Sentence sentence)
    {
        var start = sentence.Span.Start + part.Start;
        foreach (var clause in PledgeSplitter.Split(part.Reading.Text, part.Reading.Clauses))
        {
            var span = TextSpan.FromBounds(start + clause.Start, start + clause.End);
            if (pledges.Count < Most)
            {
                pledges.Add(new Pledge(sentence.Address + Letter(pledges.Count), span));
            }
            else
            {
                pledges[^1] = pledges[^1] with { Span = TextSpan.FromBounds(pledges[^1].Span.Start, span.End) };
            }
        }
    }

    private static string First(List<Part> parts, Func<Part, string> read) =>
        parts.Select(read).FirstOrDefault(found => found.Length > 0) ?? "";

    // a … z, then za … zz: letters only, so that an address without its letters is the sentence's.
    private static string Letter(int number) =>
        number < Letters ? ((char)('a' + number)).ToString() : new string('z', number / Letters) + (char)('a' + (number % Letters));
}
