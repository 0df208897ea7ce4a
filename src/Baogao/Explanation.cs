using System.Globalization;
using Baogao.Extracting;
using Baogao.Model;
using Baogao.Publishing;

namespace Baogao;

/// <summary>Says in words how a sentence was read, for people who ask why.</summary>
internal sealed class Explanation(Report report, IndicatorCatalogue catalogue)
{
    public IEnumerable<string> Of(Sentence sentence)
    {
        yield return $"{sentence.Address} {Place(sentence)} {Terms.Of(report.Facts.Roles[sentence.Address])}";
        yield return $"  {report.Source.Quote(sentence.Span)}";
        foreach (var line in report.Facts.Commitments.Where(c => c.Address == sentence.Address).SelectMany(Commitment))
        {
            yield return line;
        }

        foreach (var line in report.Facts.Numbers.Where(n => n.Address == sentence.Address).SelectMany(Number))
        {
            yield return line;
        }

        foreach (var correction in report.Facts.Corrections.Where(c => c.Address == sentence.Address))
        {
            yield return $"  corrected by a person: {report.Source.Quote(correction.Span)}: {correction.Reason}";
        }

        yield return "";
    }

    private string Place(Sentence sentence)
    {
        var at = report.Source.Locate(sentence.Span);
        return string.Create(CultureInfo.InvariantCulture, $"{at.File}({at.Line},{at.Column})");
    }

    private IEnumerable<string> Commitment(Commitment commitment)
    {
        yield return $"  commitment: {(commitment.Checkable ? "can be checked" : "cannot be checked")}{Named("due", commitment.Due)}{Named("lead unit", commitment.LeadUnit)}{Named("theme", commitment.Theme)}";
        foreach (var pledge in commitment.Pledges)
        {
            yield return $"    {pledge.Address} {report.Source.Quote(pledge.Span)}";
        }
    }

    private IEnumerable<string> Number(NumberMention number)
    {
        var quote = report.Source.Quote(number.Span);
        if (number.Reason is { } reason)
        {
            return [$"  {quote}: no figure, {Terms.Of(reason)}: {Rules.Of(reason)}"];
        }

        var figure = report.Facts.Figures.First(f => f.Span == number.Span);
        return Rules.Of(figure).Select(rule => $"    {rule}").Prepend($"  {quote}: {Figure(figure)}");
    }

    private string Figure(Figure figure)
    {
        var value = figure.Value.ToString(CultureInfo.InvariantCulture);
        string[] words =
        [
            $"{value} {figure.Unit}".Trim(),
            Terms.Of(figure.Bound),
            Terms.Of(figure.Aspect),
            Terms.Of(figure.Direction),
            figure.Period,
            Terms.Of(figure.Kind),
            figure.Subject.Length == 0 ? "of nothing named" : $"of {figure.Subject}",
            catalogue.Of(figure, report.English) is { } indicator ? $"indicator {indicator.Id}" : "",
        ];
        return string.Join(", ", words.Where(word => word.Length > 0));
    }

    private static string Named(string what, string value) => value.Length == 0 ? "" : $", {what} {value}";
}
