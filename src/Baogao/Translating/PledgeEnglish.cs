using System.Text.RegularExpressions;
using Baogao.Lexicon;
using Baogao.Model;
using Baogao.Translating.Numbers;

namespace Baogao.Translating;

/// <summary>
/// Which words of a sentence's English say which of its pledges: where both have as many clauses, of like length, with the same numbers and terms.
/// Where one may be in doubt, as with a list in a pledge (道路、桥梁), there is none.
/// </summary>
public static partial class PledgeEnglish
{
    // How far the lengths of a clause may be from those of the whole sentence.
    private const double MostUnlike = 2;

    private const char ListMark = '、';

    /// <param name="read">All numbers of a Chinese text.</param>
    public static IReadOnlyDictionary<string, string> Of(Report report, TermFinder terms, Func<string, IReadOnlyList<StatedNumber>> read) =>
        report.Facts.Commitments
            .SelectMany(c => report.EnglishOf(c.Address) is { IsWhole: true, State: not TranslationState.Stale } english
                ? Of(report, c, english.Text, (zh, en) => Agree(zh, en, english.Text, terms, report.Provenance.PlaceId, read))
                : [])
            .ToDictionary(p => p.Address, p => p.English, StringComparer.Ordinal);

    private static IEnumerable<(string Address, string English)> Of(Report report, Commitment commitment, string english, Func<string, string, bool> agree)
    {
        var pledges = commitment.Pledges.Select(p => report.Source.Quote(p.Span)).ToList();
        var clauses = pledges.Count == 1 ? [english] : Boundary().Split(english);
        var fits = IsAll(report.Source.Quote(commitment.Span), pledges)
            && (pledges.Count == 1 || (clauses.Length == pledges.Count
                && pledges.Zip(clauses).All(p => !p.First.Contains(ListMark, StringComparison.Ordinal) && AreAlike(p.First, p.Second, pledges.Sum(z => z.Length), english) && agree(p.First, p.Second))));
        return fits ? commitment.Pledges.Zip(clauses, (pledge, words) => (pledge.Address, Trimmed(words))) : [];
    }

    /// <summary>Nothing but marks stands between the pledges and around them.</summary>
    private static bool IsAll(string sentence, IEnumerable<string> pledges)
    {
        var at = 0;
        foreach (var pledge in pledges)
        {
            var next = sentence.IndexOf(pledge, at, StringComparison.Ordinal);
            if (next < 0 || HasWords(sentence[at..next]))
            {
                return false;
            }

            at = next + pledge.Length;
        }

        return !HasWords(sentence[at..]);
    }

    private static bool HasWords(string text) => text.Any(char.IsLetterOrDigit);

    private static bool AreAlike(string zh, string en, int all, string english) =>
        (double)en.Length * all / ((double)zh.Length * english.Length) is > 1 / MostUnlike and < MostUnlike;

    private static bool Agree(string zh, string en, string english, TermFinder terms, string place, Func<string, IReadOnlyList<StatedNumber>> read) =>
        NumberAgreement.Alarms(read(zh), en).Count == 0
        && terms.In(zh, place).All(found => found.Term.AllEnglish.Any(w => EnglishWording.IsIn(en, w)) || !found.Term.AllEnglish.Any(w => EnglishWording.IsIn(english, w)));

    private static string Trimmed(string clause) => Joining().Replace(clause, "").TrimEnd('.', ';', ',', ' ');

    [GeneratedRegex(@"[;,]\s+(?:and\s+)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"^and\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Joining();
}
