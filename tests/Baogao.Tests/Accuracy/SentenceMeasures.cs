using System.Globalization;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Tests.Accuracy;

/// <summary>Roles by character, commitments by sentence, against labels.</summary>
internal static class SentenceMeasures
{
    public static IEnumerable<(string Measure, double Score)> Of(Measured measured)
    {
        var labels = Labels.Table(measured.Report, "sentences").Select(label => (Span: Labels.Find(measured.Source, label["text"], label["nth"]), Label: label)).ToList();
        yield return ("roles", Roles(measured, labels));

        var want = labels.Where(l => l.Label["role"] == "commitment").ToList();
        var pairs = want.Select(w => (w.Label, Said: measured.Facts.Commitments.FirstOrDefault(c => Covers(c.Span, w.Span)))).Where(p => p.Said is not null).ToList();
        yield return ("commitments", Measured.F1(pairs.Count, measured.Facts.Commitments.Count, want.Count));
        yield return ("checkable", Measured.Share(pairs.Count(p => p.Said!.Checkable == (p.Label["checkable"] == "yes")), pairs.Count));
        yield return ("pledges", Measured.Share(pairs.Count(p => Math.Abs(p.Said!.Pledges.Count - int.Parse(p.Label["clauses"], CultureInfo.InvariantCulture)) <= 1), pairs.Count));
    }

    // A match covers four fifths of both.
    private static bool Covers(TextSpan said, TextSpan labelled)
    {
        var shared = Math.Min(said.End, labelled.End) - Math.Max(said.Start, labelled.Start);
        return shared >= 0.8 * said.Length && shared >= 0.8 * labelled.Length;
    }

    private static double Roles(Measured measured, IEnumerable<(TextSpan Span, IReadOnlyDictionary<string, string> Label)> labels)
    {
        var topics = Topics(measured);
        var said = Said(measured);
        var places = labels.Where(l => l.Label["role"] != "heading" || !topics.Contains((l.Label["line"], Bare(l.Label["text"]))))
            .SelectMany(l => Enumerable.Range(l.Span.Start, l.Span.Length), (l, at) => (at, Role: l.Label["role"]))
            .Where(p => !char.IsWhiteSpace(measured.Source.Text[p.at]))
            .ToList();
        return Measured.Share(places.Count(p => said.GetValueOrDefault(p.at) == p.Role), places.Count);
    }

    // Unnumbered topic sentences are left out: people differ on them.
    private static HashSet<(string Line, string Title)> Topics(Measured measured) =>
        [.. Labels.Table(measured.Report, "structure").Where(s => s["number"].Trim().Length == 0 && s["runin"] == "yes").Select(s => (s["line"], Bare(s["title"])))];

    private static string Bare(string text) => Folding.Fold(text).TrimEnd('。', ';', '!', ':', ',');

    private static Dictionary<int, string> Said(Measured measured)
    {
        var outline = measured.Outline;
        var spans = outline.Headings.Select(h => (h.Address, h.Span)).Concat(outline.Sentences.Concat(outline.Boilerplate).Select(s => (s.Address, s.Span)));
        var roles = new Dictionary<int, string>();
        foreach (var (address, span) in spans)
        {
            for (var at = span.Start; at < span.End; at++)
            {
                roles[at] = Terms.Of(measured.Facts.Roles[address]);
            }
        }

        return roles;
    }
}
