using Baogao.Model;
using Baogao.Tests.Extracting;
using Baogao.Text;

namespace Baogao.Tests.Translating;

/// <summary>A report of one sentence of an outlook, with its English.</summary>
internal static class Translated
{
    private const string Address = "c1-s0-p1-n1";

    private static readonly Provenance Provenance = new(
        "demo-2013", "demo", LocalizedText.Empty, Read.Year, LocalizedText.Empty, LocalizedText.Empty, "", "", "", "", "", "", "", "", "");

    public static Report Sentence(string zh, string en, TranslationState state = TranslationState.Machine)
    {
        var (facts, source) = Read.Paragraph(zh, ChapterRole.Outlook);
        var sentence = new Sentence(Address, new TextSpan(0, zh.Length));
        var outline = new Outline([new Chapter("c1", 1, ChapterRole.Outlook, null, [new Section("c1-s0", 0, null, [new Paragraph("c1-s0-p1", [sentence])])])], []);
        var english = English.None with { ByAddress = new Dictionary<string, Translation> { [Address] = new(en, state) } };
        return new Report(Provenance, source, outline, facts, english);
    }
}
