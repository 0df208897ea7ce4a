using System.Text;
using Baogao.Diagnostics;
using Baogao.Importing;
using Baogao.Reading;
using Baogao.Tests.Support;
using CsCheck;
using Xunit;

namespace Baogao.Tests.Importing;

public sealed class ImportPropertyTests
{
    private static readonly string[] Pieces =
    [
        "政府工作报告", "各位代表：", "一、", "（一）", "\r\n", "\n", "\r", "\u3000\u3000", " ", "\t", "\\r\\n", "&nbsp;", "2020年", "1月", "5日", "在", "第十四届", "人民代表大会", "我代表", "市", "人民政府", "市长", " 王 明",
        ",", "\"", "《", "，", "。", "????", "\uFFFD", "\uE001", "\uD842\uDFB7", "𠮷", "８％", "#", "：", "'", "\\", "-", "\u2028", "\u0085", "\f", "a",
    ];

    private static readonly string[] Tags =
        ["<p>", "</p>", "<div class=nav>", "</div>", "<br>", "<table>", "<tr>", "<td>", "</table>", "<a href=x>", "</a>", "<h1>", "<ol><li>", "<script>", "</script>", "<!--", "-->", "<ul>", "<pre>", "<svg>", "<form>", "&#0;", "<template>", "<body>", "<frameset>"];

    private static readonly Gen<string> Prose = Pick(Pieces).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Any_bytes_end_as_a_report_or_as_an_error() => Gen.Select(Pick<byte[]>([], [.. "PK\x03\x04"u8], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [.. "<html>"u8], [.. "a,b\n"u8]), Gen.Byte.Array[0, 400])
        .Sample((start, rest) => EndsWell(Run.Of([.. start, .. rest])));

    [Fact]
    public void A_damaged_Word_document_ends_as_a_report_or_as_an_error()
    {
        var whole = WordFile.Of(WordFile.P("政府工作报告") + WordFile.Item("各位代表", 1), ("numbering.xml", "<w:abstractNum w:abstractNumId=\"1\"/>"));
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, 60]).Sample((at, value, cut) =>
        {
            var damaged = whole[..(whole.Length - cut)];
            damaged[Math.Min(at, damaged.Length - 1)] = value;
            EndsWell(Run.Of(damaged));
        });
    }

    [Fact]
    public void Any_page_ends_as_a_report_or_as_an_error() => Pick([.. Tags, .. Pieces]).Array[0, 80]
        .Sample(parts => EndsWell(Run.Of("<html>" + string.Concat(parts))));

    [Fact]
    public void The_words_and_lines_of_a_text_stay_as_they_are() => Prose.Where(text => !string.IsNullOrWhiteSpace(text)).Sample(text =>
        Assert.Equal(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), Run.Of(text).Source));

    [Fact]
    public void Twice_gives_the_same_bytes_and_its_own_source_gives_itself() => Prose.Where(text => !string.IsNullOrWhiteSpace(text)).Sample(text =>
    {
        var (first, second) = (Run.Of(text), Run.Of(text));
        Assert.Equal((first.Source, first.Provenance, first.Said), (second.Source, second.Provenance, second.Said));
        Assert.Equal(first.Source, Run.Of(first.Report!.Source).Source);
    });

    [Fact]
    public void What_is_written_can_be_read_again() => Gen.Select(Prose, Prose, Prose).Where(t => !string.IsNullOrWhiteSpace(t.Item1)).Sample((text, place, url) =>
    {
        var run = Run.Of(Encoding.UTF8.GetBytes(text), given: new Papers(Place: place, Url: url));
        using var folder = new TempFolder()
            .Write("seeds/publication.yaml", Seeds.Publication)
            .Write("seeds/reports/shili-2021/source.txt", run.Report!.Source)
            .Write("seeds/reports/shili-2021/provenance.yaml", run.Report.Provenance);
        var (root, diagnostics) = (new RootFolder(folder.Path), new DiagnosticBag());
        var seeds = SeedsReader.Read(root, diagnostics);
        Said.Nothing(diagnostics);
        var provenance = Assert.Single(seeds!.Reports);
        ReportSeedReader.Read(root, provenance, [], diagnostics);
        Said.Nothing(diagnostics);
    }, iter: 50);

    private static Gen<T> Pick<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static void EndsWell(Run run) =>
        Assert.Equal(run.Report is null, run.Said.Contains(": error BG", StringComparison.Ordinal));
}
