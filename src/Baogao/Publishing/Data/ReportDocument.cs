using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>report.yaml and report.json: the outline with its sentences, and under each sentence everything that was read from it.</summary>
internal sealed class ReportDocument : IDisposable
{
    private readonly PublishedReport published;
    private readonly Report report;
    private readonly ILookup<string, NumberMention> numbers;
    private readonly DocumentWriter document = new();

    private ReportDocument(PublishedReport published)
    {
        this.published = published;
        report = published.Report;
        numbers = report.Facts.Numbers.ToLookup(n => n.Address, StringComparer.Ordinal);
    }

    public static (byte[] Yaml, byte[] Json) Write(PublishedReport published)
    {
        using var writer = new ReportDocument(published);
        writer.document.Map(writer.Document);
        return writer.document.Finish();
    }

    public void Dispose() => document.Dispose();

    private void Document()
    {
        var provenance = report.Provenance;
        document.Text("id", provenance.Id);
        Localized("place", provenance.Place);
        document.Number("year", provenance.Year);
        Localized("title", provenance.Title);
        Localized("body", provenance.Body);
        document.Map("source", () => Source(provenance));
        document.List("outline", report.Outline.Chapters, chapter => document.Map(() => Chapter(chapter)));
        document.List("notes", report.Outline.Notes, sentence => document.Map(() => OutsideBody(sentence)));
        document.List("boilerplate", report.Outline.Boilerplate, sentence => document.Map(() => OutsideBody(sentence)));
    }

    private void Source(Provenance provenance)
    {
        document.Text("speaker", provenance.Speaker);
        document.Text("delivered", provenance.Delivered);
        document.Text("code", provenance.Code);
        document.Text("code_as_of", provenance.CodeAsOf);
        document.Text("url", provenance.Url);
        document.Text("accessed", provenance.Accessed);
        document.Text("published", provenance.Published);
        document.Text("licence", provenance.Licence);
        document.Text("sha256", provenance.Sha256);
    }

    private void Chapter(Chapter chapter)
    {
        document.Plain("chapter", chapter.Address);
        document.Plain("role", Terms.Of(chapter.Role));
        Heading(chapter.Heading);
        document.List("sections", chapter.Sections, section => document.Map(() => Section(section)));
    }

    private void Section(Section section)
    {
        document.Plain("section", section.Address);
        Heading(section.Heading);
        document.List("paragraphs", section.Paragraphs, paragraph => document.Map(() => Paragraph(paragraph)));
    }

    private void Paragraph(Paragraph paragraph)
    {
        document.Plain("paragraph", paragraph.Address);
        if (paragraph.Turn is { } turn)
        {
            document.Plain("role", Terms.Of(turn));
        }

        document.List("sentences", [.. paragraph.Sentences], sentence => document.Map(() => Sentence(sentence)));
    }

    private void Heading(Heading? heading)
    {
        if (heading is null)
        {
            return;
        }

        document.Text("number", heading.Number);
        document.Text("title", report.Source.Quote(heading.Title));
        English(heading.Address);
        document.Number("line", report.Source.LineOf(heading.Span.Start));
        Numbers(heading.Address);
    }

    private void Sentence(Sentence sentence)
    {
        document.Plain("address", sentence.Address);
        document.Plain("role", Terms.Of(report.Facts.Roles[sentence.Address]));
        document.Number("line", report.Source.LineOf(sentence.Span.Start));
        document.Text("text", report.Source.Quote(sentence.Span));
        English(sentence.Address);
        Numbers(sentence.Address);
        Corrections(sentence.Address);
        if (published.Commitments.TryGetValue(sentence.Address, out var commitment))
        {
            document.Map("commitment", () => Commitment(commitment));
        }
    }

    private void Corrections(string address) =>
        document.List("corrections", [.. report.Facts.Corrections.Where(c => c.Address == address)], correction => document.Map(() =>
        {
            document.Text("quote", report.Source.Quote(correction.Span));
            document.Text("reason", correction.Reason);
        }));

    private void Numbers(string address)
    {
        document.List("figures", [.. published.ObservationsBySentence[address]], observation => document.Map(() => Figure(observation)));
        document.List("no_figures", [.. numbers[address].Where(n => n.Reason is not null)], number => document.Map(() =>
        {
            document.Text("quote", report.Source.Quote(number.Span));
            document.Plain("reason", Terms.Of(number.Reason!.Value));
        }));
    }

    private void Figure(Observation observation)
    {
        var figure = observation.Figure;
        document.Text("quote", report.Source.Quote(figure.Span));
        document.Number("value", figure.Value);
        document.Text("unit", figure.Unit);
        document.Plain("bound", Terms.Of(figure.Bound));
        document.Plain("aspect", Terms.Of(figure.Aspect));
        document.Text("direction", Terms.Of(figure.Direction));
        document.Text("subject", figure.Subject);
        document.Text("indicator", observation.Indicator?.Id);
        document.Text("period", figure.Period);
        document.Plain("kind", Terms.Of(figure.Kind));
        document.Text("rule", figure.Rule);
    }

    private void Commitment(Commitment commitment)
    {
        document.Flag("checkable", commitment.Checkable);
        document.Text("due", commitment.Due);
        document.Text("theme", commitment.Theme);
        document.Text("lead_unit", commitment.LeadUnit);
        document.List("pledges", commitment.Pledges, pledge => document.Map(() =>
        {
            document.Plain("address", pledge.Address);
            document.Text("text", report.Source.Quote(pledge.Span));
        }));
    }

    private void OutsideBody(Sentence sentence)
    {
        document.Plain("address", sentence.Address);
        document.Number("line", report.Source.LineOf(sentence.Span.Start));
        document.Text("text", report.Source.Quote(sentence.Span));
        Corrections(sentence.Address);
    }

    private void English(string address)
    {
        var english = report.EnglishOf(address);
        document.Text("en", english.Text);
        document.Plain("translation", Terms.Of(english.State));
    }

    private void Localized(string key, LocalizedText text) => document.Map(key, () =>
    {
        document.Text("zh", text.Zh);
        document.Text("en", text.En);
    });
}
