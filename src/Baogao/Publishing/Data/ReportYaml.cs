using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>report.yaml: the outline with its sentences, and under each sentence everything that was read from it.</summary>
internal sealed class ReportYaml
{
    private readonly PublishedReport published;
    private readonly Report report;
    private readonly ILookup<string, NumberMention> numbers;
    private readonly YamlWriter yaml = new();

    private ReportYaml(PublishedReport published)
    {
        this.published = published;
        report = published.Report;
        numbers = report.Facts.Numbers.ToLookup(n => n.Address, StringComparer.Ordinal);
    }

    public static byte[] Write(PublishedReport published)
    {
        var writer = new ReportYaml(published);
        writer.yaml.Map(writer.Document);
        return writer.yaml.Finish();
    }

    private void Document()
    {
        var provenance = report.Provenance;
        yaml.Text("id", provenance.Id);
        Localized("place", provenance.Place);
        yaml.Number("year", provenance.Year);
        Localized("title", provenance.Title);
        Localized("body", provenance.Body);
        yaml.Map("source", () => Source(provenance));
        yaml.List("outline", report.Outline.Chapters, chapter => yaml.Map(() => Chapter(chapter)));
        yaml.List("notes", report.Outline.Notes, sentence => yaml.Map(() => OutsideBody(sentence)));
        yaml.List("boilerplate", report.Outline.Boilerplate, sentence => yaml.Map(() => OutsideBody(sentence)));
    }

    private void Source(Provenance provenance)
    {
        yaml.Text("speaker", provenance.Speaker);
        yaml.Text("delivered", provenance.Delivered);
        yaml.Text("code", provenance.Code);
        yaml.Text("code_as_of", provenance.CodeAsOf);
        yaml.Text("url", provenance.Url);
        yaml.Text("accessed", provenance.Accessed);
        yaml.Text("published", provenance.Published);
        yaml.Text("licence", provenance.Licence);
        yaml.Text("sha256", provenance.Sha256);
    }

    private void Chapter(Chapter chapter)
    {
        yaml.Plain("chapter", chapter.Address);
        yaml.Plain("role", Terms.Of(chapter.Role));
        Heading(chapter.Heading);
        yaml.List("sections", chapter.Sections, section => yaml.Map(() => Section(section)));
    }

    private void Section(Section section)
    {
        yaml.Plain("section", section.Address);
        Heading(section.Heading);
        yaml.List("paragraphs", section.Paragraphs, paragraph => yaml.Map(() => Paragraph(paragraph)));
    }

    private void Paragraph(Paragraph paragraph)
    {
        yaml.Plain("paragraph", paragraph.Address);
        if (paragraph.Turn is { } turn)
        {
            yaml.Plain("role", Terms.Of(turn));
        }

        yaml.List("sentences", [.. paragraph.Sentences], sentence => yaml.Map(() => Sentence(sentence)));
    }

    private void Heading(Heading? heading)
    {
        if (heading is null)
        {
            return;
        }

        yaml.Text("number", heading.Number);
        yaml.Text("title", report.Source.Quote(heading.Title));
        English(heading.Address);
        yaml.Number("line", report.Source.LineOf(heading.Span.Start));
        Numbers(heading.Address);
    }

    private void Sentence(Sentence sentence)
    {
        yaml.Plain("address", sentence.Address);
        yaml.Plain("role", Terms.Of(report.Facts.Roles[sentence.Address]));
        yaml.Number("line", report.Source.LineOf(sentence.Span.Start));
        yaml.Text("text", report.Source.Quote(sentence.Span));
        English(sentence.Address);
        Numbers(sentence.Address);
        Corrections(sentence.Address);
        if (published.Commitments.TryGetValue(sentence.Address, out var commitment))
        {
            yaml.Map("commitment", () => Commitment(commitment));
        }
    }

    private void Corrections(string address) =>
        yaml.List("corrections", [.. report.Facts.Corrections.Where(c => c.Address == address)], correction => yaml.Map(() =>
        {
            yaml.Text("quote", report.Source.Quote(correction.Span));
            yaml.Text("reason", correction.Reason);
        }));

    private void Numbers(string address)
    {
        yaml.List("figures", [.. published.ObservationsBySentence[address]], observation => yaml.Map(() => Figure(observation)));
        yaml.List("no_figures", [.. numbers[address].Where(n => n.Reason is not null)], number => yaml.Map(() =>
        {
            yaml.Text("quote", report.Source.Quote(number.Span));
            yaml.Plain("reason", Terms.Of(number.Reason!.Value));
        }));
    }

    private void Figure(Observation observation)
    {
        var figure = observation.Figure;
        yaml.Text("quote", report.Source.Quote(figure.Span));
        yaml.Number("value", figure.Value);
        yaml.Text("unit", figure.Unit);
        yaml.Plain("bound", Terms.Of(figure.Bound));
        yaml.Plain("aspect", Terms.Of(figure.Aspect));
        yaml.Text("direction", Terms.Of(figure.Direction));
        yaml.Text("subject", figure.Subject);
        yaml.Text("indicator", observation.Indicator?.Id);
        yaml.Text("period", figure.Period);
        yaml.Plain("kind", Terms.Of(figure.Kind));
        yaml.Text("rule", figure.Rule);
    }

    private void Commitment(Commitment commitment)
    {
        yaml.Plain("checkable", commitment.Checkable ? "true" : "false");
        yaml.Text("due", commitment.Due);
        yaml.Text("theme", commitment.Theme);
        yaml.Text("lead_unit", commitment.LeadUnit);
        yaml.List("pledges", commitment.Pledges, pledge => yaml.Map(() =>
        {
            yaml.Plain("address", pledge.Address);
            yaml.Text("text", report.Source.Quote(pledge.Span));
        }));
    }

    private void OutsideBody(Sentence sentence)
    {
        yaml.Plain("address", sentence.Address);
        yaml.Number("line", report.Source.LineOf(sentence.Span.Start));
        yaml.Text("text", report.Source.Quote(sentence.Span));
        Corrections(sentence.Address);
    }

    private void English(string address)
    {
        var english = report.EnglishOf(address);
        yaml.Text("en", english.Text);
        yaml.Plain("translation", Terms.Of(english.State));
    }

    private void Localized(string key, LocalizedText text) => yaml.Map(key, () =>
    {
        yaml.Text("zh", text.Zh);
        yaml.Text("en", text.En);
    });
}
