using System.Text;
using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Tests.Support;
using Baogao.Text;
using Baogao.Translating;
using Baogao.Translating.Exchange;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Translating.Exchange;

public class ExchangePropertyTests
{
    private static readonly string[] Pieces =
    [
        "生产总值", "，", "100亿元", "\"", "\\", "\n", "\r", "\r\n", "\t", "{{", "}}", "<b>", "</seg>", "&", "&amp;", "]]>", "msgid \"", "#, fuzzy", "\\n", "\u3000", " ", "𠮷", "’", "\u0085", "\u2028", "%s", ":", "- ", "<!--", "\uFEFF",
    ];

    // XML cannot hold them; PO can.
    private static readonly string[] Controls = ["\u0001", "\u001B", "\u007F", "\f", "\v", "\a", "\b", "\uFFFE"];

    private static readonly Gen<string> Words = Of(Pieces);

    [Fact]
    public void Any_words_survive_PO() => Gen.Select(Of([.. Pieces, .. Controls]), Of([.. Pieces, .. Controls]).Where(en => en.Trim().Length > 0), Gen.Bool)
        .Sample((zh, en, reviewed) => Survives(PoWriter.Write, zh, en, reviewed));

    [Fact]
    public void Any_words_that_XML_can_hold_survive_XLIFF() => Gen.Select(Words, Words, Gen.Bool).Sample((zh, en, reviewed) => Survives(XliffWriter.Write, zh, en, reviewed));

    [Fact]
    public void Any_words_that_XML_can_hold_survive_TMX() => Gen.Select(Words, Words, Gen.Bool).Sample((zh, en, reviewed) => Survives(TmxWriter.Write, zh, en, reviewed));

    [Fact]
    public void What_XML_cannot_hold_is_found() => Gen.Select(Words, Pick(Controls), Words).Sample((a, control, b) =>
        Assert.Equal(control is "\u007F" ? null : control[0], XmlFile.Unholdable(a + control + b)));

    [Fact]
    public void A_damaged_file_is_read_or_refused_with_a_reason()
    {
        foreach (var whole in new Func<ExportFile, string>[] { PoWriter.Write, XliffWriter.Write, TmxWriter.Write }.Select(write => Encoding.UTF8.GetBytes(write(File("生产总值", "GDP", true)))))
        {
            Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, whole.Length - 1]).Sample((at, value, cut) =>
            {
                var damaged = whole[..(whole.Length - cut)];
                damaged[Math.Min(at, damaged.Length - 1)] = value;
                var diagnostics = new DiagnosticBag();
                Assert.Equal(ExchangeReader.Read("a", damaged, diagnostics) is null, diagnostics.HasErrors);
            });
        }
    }

    [Fact]
    public void An_XML_file_that_is_cut_off_is_refused()
    {
        foreach (var whole in new Func<ExportFile, string>[] { XliffWriter.Write, TmxWriter.Write }.Select(write => write(File("生产总值", "GDP", true)).TrimEnd()))
        {
            Gen.Int[1, whole.Length - 1].Sample(length => Assert.Null(ExchangeReader.Read("a", Encoding.UTF8.GetBytes(whole[..length]), new DiagnosticBag())));
        }
    }

    private static void Survives(Func<ExportFile, string> write, string zh, string en, bool reviewed)
    {
        var diagnostics = new DiagnosticBag();
        var read = ExchangeReader.Read("a", Encoding.UTF8.GetBytes(write(File(zh, en, reviewed))), diagnostics);
        Said.Nothing(diagnostics);
        Assert.Equal(("demo-2013", "abc"), (read!.Report, read.SourceSha256));
        Assert.Equal((zh, en, QuoteKind.Sentence, reviewed ? TranslationState.Human : TranslationState.Machine), read.Entries.Select(e => (e.Zh, e.En, e.Kind!.Value, e.State!.Value)).Single());
    }

    private static ExportFile File(string zh, string en, bool reviewed)
    {
        var state = reviewed ? TranslationState.Human : TranslationState.Machine;
        var at = Location.OfFile("english.yaml");
        var unit = new UnitEnglish(new TranslationUnit(zh, "", QuoteKind.Sentence, ["c1-s1-p1-n1"]), new Translation(en, state), new EnglishEntry(zh, en, state, at, at));
        return new ExportFile("demo-2013", "abc", [new ExportUnit(unit, ["source.txt:1"], [new ExportNote("term", zh)])]);
    }

    private static Gen<string> Of(string[] pieces) => Pick(pieces).Array[1, 8].Select(string.Concat).Where(words => words.Length > 0);

    private static Gen<string> Pick(string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);
}
