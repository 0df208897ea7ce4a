using System.Globalization;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Publishing.Data;

/// <summary>The CSV files of one report. Names and order of the columns are the data contract.</summary>
internal static class ReportTables
{
    private const string Text = "string";
    private const string Integer = "integer";
    private const string Number = "number";

    private static readonly Reference InSentences = new(["address"], "sentences");

    /// <summary>Every sentence, heading and line of boilerplate, in the order of the source.</summary>
    public static readonly Table<Quoted> Sentences = new("sentences", ["address"],
    [
        new("address", Text, q => q.Address),
        new("line", Integer, q => q.Line),
        new("column", Integer, q => q.Column),
        new("role", Text, q => Terms.Of(q.Report.Facts.Roles[q.Address])),
        new("text", Text, q => q.Text),
        new("zh", Text, q => DisplayForm.Of(q.Text)),
        new("en", Text, q => q.English.Text),
        new("translation", Text, q => Terms.Of(q.English.State)),
    ]);

    public static readonly Table<HeadingRow> Outline = new("outline", ["address"],
    [
        new("address", Text, h => h.Heading.Address),
        new("level", Integer, h => Invariant(h.Heading.Level)),
        new("number", Text, h => h.Heading.Number),
        new("title", Text, h => h.Title.Text),
        new("run_in", Text, h => Terms.Of(h.Heading.RunIn)),
        new("line", Integer, h => h.Title.Line),
        new("role", Text, h => Terms.Of(h.Chapter.Role)),
        new("en", Text, h => h.Title.English.Text),
    ])
    {
        References = [InSentences],
    };

    public static readonly Table<FigureRow> Figures = new("figures", ["address", "line", "column"],
    [
        new("address", Text, f => f.Figure.Address),
        new("line", Integer, f => f.Quoted.Line),
        new("column", Integer, f => f.Quoted.Column),
        new("quote", Text, f => f.Quoted.Text),
        new("value", Number, f => Invariant(f.Figure.Value)),
        new("unit", Text, f => f.Figure.Unit),
        new("bound", Text, f => Terms.Of(f.Figure.Bound)),
        new("aspect", Text, f => Terms.Of(f.Figure.Aspect)),
        new("direction", Text, f => Terms.Of(f.Figure.Direction)),
        new("subject", Text, f => f.Figure.Subject),
        new("indicator", Text, f => f.Observation.Indicator?.Id ?? ""),
        new("period", Text, f => f.Figure.Period),
        new("kind", Text, f => Terms.Of(f.Figure.Kind)),
        new("url", Text, f => f.Quoted.Url),
    ])
    {
        References = [InSentences],
    };

    public static readonly Table<NumberRow> Numbers = new("numbers", ["line", "column"],
    [
        new("address", Text, n => n.Quoted.Address),
        new("line", Integer, n => n.Quoted.Line),
        new("column", Integer, n => n.Quoted.Column),
        new("quote", Text, n => n.Quoted.Text),
        new("figure", Text, n => Terms.Of(n.Reason is null)),
        new("reason", Text, n => n.Reason is { } reason ? Terms.Of(reason) : ""),
    ])
    {
        References = [InSentences],
    };

    /// <summary>A row a pledge; the pledges of one sentence share its address.</summary>
    public static readonly Table<PledgeRow> Commitments = new("commitments", ["pledge"],
    [
        new("address", Text, p => p.Commitment.Address),
        new("pledge", Text, p => p.Quoted.Address),
        new("line", Integer, p => p.Quoted.Line),
        new("column", Integer, p => p.Quoted.Column),
        new("text", Text, p => p.Quoted.Text),
        new("zh", Text, p => DisplayForm.Of(p.Quoted.Text)),
        new("en", Text, p => p.English),
        new("checkable", Text, p => Terms.Of(p.Commitment.Checkable)),
        new("due", Text, p => p.Commitment.Due),
        new("theme", Text, p => p.Commitment.Theme),
        new("lead_unit", Text, p => p.Commitment.LeadUnit),
        new("figures", Text, p => string.Join("; ", p.Figures)),
        new("status", Text, _ => "stated"),
        new("url", Text, p => p.Url),
    ])
    {
        References = [InSentences],
    };

    /// <summary>Every address that was ever published, a row for each of the words that it has led to.</summary>
    public static readonly Table<AddressRow> Addresses = new("addresses", ["address", "until"],
    [
        new("address", Text, a => a.Entry.Address),
        new("words", Text, a => a.Words),
        new("life", Text, a => a.Life),
        new("until", Text, a => a.Until),
        new("to", Text, a => string.Join(' ', a.To)),
        new("url", Text, a => a.Url),
    ]);

    private static string Invariant<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);
}
