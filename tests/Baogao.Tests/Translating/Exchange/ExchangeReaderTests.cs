using System.Text;
using Baogao.Diagnostics;
using Baogao.Tests.Support;
using Baogao.Translating.Exchange;
using Xunit;

namespace Baogao.Tests.Translating.Exchange;

public class ExchangeReaderTests
{
    private const string Po = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ENCODING\\n\"\n\nmsgid \"生产总值\"\nmsgstr \"GDP\"\n";
    private const string Tmx = "<?xml version=\"1.0\" encoding=\"ENCODING\"?>\n<tmx><body><tu><tuv xml:lang=\"zh\"><seg>生产总值</seg></tuv><tuv xml:lang=\"en\"><seg>GDP</seg></tuv></tu></body></tmx>";

    [Theory]
    [InlineData("msgid \"甲\"\nmsgstr \"A\"", "甲=A human")]
    [InlineData("msgid \"甲\"\r\nmsgstr \"A\"\r\n", "甲=A human")]
    [InlineData("#, fuzzy, c-format\nmsgid \"甲\"\nmsgstr \"A\"\n", "甲=A machine")]
    [InlineData("#, c-format\n#, fuzzy\nmsgid \"甲\"\nmsgstr \"A\"\n", "甲=A machine")]
    [InlineData("#, fuzzy\nmsgid \"甲\"\nmsgstr \"A\"\nmsgid \"乙\"\nmsgstr \"B\"\n", "甲=A machine|乙=B human")]
    [InlineData("#| msgid \"丙\"\nmsgctxt \"heading c1\"\nmsgid \"甲\"\nmsgstr \"A\"\n", "甲=A human Heading")]
    [InlineData("msgid \"\"\n\"甲\\n\"\n\"乙\"\n\nmsgstr \"\"\n\"A\\n\"\n\"B\"\n", "甲\n乙=A\nB human")]
    [InlineData("msgid \"甲\"\nmsgid_plural \"甲们\"\nmsgstr[0] \"A\"\nmsgstr[1] \"As\"\n", "甲=A human")]
    [InlineData("msgid \"甲\"\nmsgstr \"A\\t\\\"\\\\\\x41\\101\"\n", "甲=A\t\"\\AA human")]
    [InlineData("msgid \"甲\"\nmsgstr \"\"\n", "甲= human")]
    [InlineData("msgid \"甲\"\nmsgstr \"A\"\n#~ msgid \"乙\"\n#~ msgstr \"B\"\n", "甲=A human")]
    public void A_PO_file(string text, string expected) => Reads(text, expected);

    [Theory]
    [InlineData("msgid \"甲\nmsgstr \"A\"\n")]           // no closing quote
    [InlineData("msgid \"甲\"x\nmsgstr \"A\"\n")]
    [InlineData("msgid \"甲\\q\"\nmsgstr \"A\"\n")]      // no such escape
    [InlineData("msgid \"甲\\\"\nmsgstr \"A\"\n")]
    [InlineData("msgid \"甲\\377\"\nmsgstr \"A\"\n")]    // a byte of some encoding
    [InlineData("msgid \"甲\"\n# remark\nmsgstr \"A\"\n")]
    [InlineData("msgid \"甲\"\nmsgid \"乙\"\nmsgstr \"A\"\n")]
    [InlineData("msgid \"甲\"\nmsgstr \"A\"\nmsgstr \"B\"\n")]
    [InlineData("\"甲\"\nmsgid \"甲\"\nmsgstr \"A\"\n")]
    [InlineData("msgid \"甲\"\nmsgstr A\n")]
    public void A_malformed_PO_file(string text)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(ExchangeReader.Read("a", Encoding.UTF8.GetBytes(text), diagnostics));
        Assert.StartsWith("BG424 malformed PO: ", diagnostics.Sorted().Select(d => $"{d.Code} {d.Message}").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<tu><tuv xml:lang=\"zh-CN\"><seg>甲</seg></tuv><tuv xml:lang=\"en-US\"><seg>A</seg></tuv></tu>", "甲=A")]
    [InlineData("<tu><tuv xml:lang=\"EN\"><seg>A</seg></tuv><tuv xml:lang=\"ZH_CN\"><seg>甲</seg></tuv></tu>", "甲=A")]
    [InlineData("<tu><tuv lang=\"zh-Hans\"><seg>甲</seg></tuv><tuv lang=\"en-GB\"><seg>A</seg></tuv></tu>", "甲=A")]
    [InlineData("<tu><tuv xml:lang=\"zh-TW\"><seg>乙</seg></tuv><tuv xml:lang=\"zh\"><seg>甲</seg></tuv><tuv xml:lang=\"en\"><seg>A</seg></tuv></tu>", "甲=A")]
    [InlineData("<tu><tuv xml:lang=\"zh\"><seg>甲</seg></tuv><tuv xml:lang=\"fr\"><seg>A</seg></tuv></tu>", "甲=")]
    [InlineData("<tu><tuv xml:lang=\"de\"><seg>A</seg></tuv><tuv xml:lang=\"fr\"><seg>A</seg></tuv></tu>", "")]
    [InlineData("<tu><tuv xml:lang=\"zh\"><seg>甲<hi type=\"b\">乙</hi><ph x=\"1\">&lt;br/&gt;</ph><bpt i=\"1\">&lt;b&gt;</bpt>丙<ept i=\"1\"/></seg></tuv><tuv xml:lang=\"en\"><seg>A <![CDATA[& B]]></seg></tuv></tu>", "甲乙丙=A & B")]
    [InlineData("<tu><note>丙</note><prop type=\"x\">丁</prop><tuv xml:lang=\"zh\"><prop type=\"x-baogao-state\">human</prop><seg>甲</seg></tuv><tuv xml:lang=\"en\"><prop type=\"x-baogao-state\">human</prop><seg>A</seg></tuv></tu>", "甲=A human")]
    [InlineData("<tu><tuv xml:lang=\"zh\"><seg>甲</seg></tuv><tuv xml:lang=\"en\"><seg/></tuv></tu><tu/><tu></tu><tu><tuv xml:lang=\"zh\"/></tu>", "甲=|=")]
    public void A_TMX_file(string units, string expected)
    {
        Reads($"<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\"><header srclang=\"en\"/><body>{units}</body></tmx>", expected);
        Reads($"<tmx xmlns=\"http://www.lisa.org/tmx14\"><header>\n</header>\n<body>\n{units}\n</body></tmx>", expected);
    }

    [Theory]
    [InlineData("<trans-unit id=\"1\"><source>甲</source><target>A</target></trans-unit>", "甲=A machine")]
    [InlineData("<trans-unit id=\"1\" approved=\"yes\"><source>甲</source><target>A</target></trans-unit>", "甲=A human")]
    [InlineData("<trans-unit id=\"1\"><source>甲</source><target state=\"final\">A</target></trans-unit>", "甲=A human")]
    [InlineData("<trans-unit id=\"1\"><source>甲</source><target state=\"signed-off\">A</target></trans-unit>", "甲=A human")]
    [InlineData("<trans-unit id=\"1\"><source>甲</source><target state=\"translated\">A</target></trans-unit>", "甲=A machine")]
    [InlineData("<trans-unit id=\"1\"><source>甲</source></trans-unit>", "甲= machine")]
    [InlineData("<group><trans-unit id=\"1\"><source>甲<g id=\"1\">乙</g><x id=\"2\"/><ph id=\"3\">&lt;br&gt;</ph></source><seg-source><mrk mtype=\"seg\">甲</mrk></seg-source><target>A <mrk mtype=\"term\">B</mrk></target><alt-trans><source>丙</source><target>C</target></alt-trans></trans-unit></group>", "甲乙=A B machine")]
    public void An_XLIFF_1_2_file(string units, string expected) =>
        Reads($"<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a.txt\" source-language=\"zh-CN\" target-language=\"en-US\" datatype=\"plaintext\"><body>{units}</body></file></xliff>", expected);

    [Theory]
    [InlineData("<unit id=\"1\"><segment><source>甲</source><target>A</target></segment></unit>", "甲=A machine")]
    [InlineData("<unit id=\"1\"><segment state=\"reviewed\"><source>甲</source><target>A</target></segment></unit>", "甲=A human")]
    [InlineData("<unit id=\"1\"><segment state=\"final\"><source>甲</source><target>A</target></segment><ignorable><source> </source><target> </target></ignorable><segment state=\"initial\"><source>乙</source><target>B</target></segment></unit>", "甲 乙=A B machine")]
    [InlineData("<unit id=\"1\"><mtc:matches xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\"><mtc:match ref=\"#1\"><source>丙</source><target>C</target></mtc:match></mtc:matches><segment state=\"final\"><source>甲<pc id=\"1\">乙</pc><cp hex=\"0001\"/></source><target>A</target></segment></unit>", "甲乙\u0001=A human")]
    [InlineData("<unit id=\"1\"><notes><note category=\"x-baogao-kind\">phrase</note></notes><segment state=\"final\"><source>甲</source></segment></unit>", "甲= human Phrase")]
    public void An_XLIFF_2_0_file(string units, string expected) =>
        Reads($"<xliff version=\"2.0\" srcLang=\"zh\" trgLang=\"en-GB\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"><file id=\"f\">{units}</file></xliff>", expected);

    [Theory]
    [InlineData("UTF-8", false)]
    [InlineData("UTF-8", true)]
    [InlineData("UTF-16", true)]
    [InlineData("GB18030", false)]
    [InlineData("GBK", false)]
    [InlineData("Big5", false)]
    public void The_encoding_that_a_file_names(string name, bool mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name == "GBK" ? "GB18030" : name) ?? Encoding.GetEncoding(name);
        var traditional = name == "Big5";
        foreach (var text in new[] { Po, Tmx }.Select(t => t.Replace("ENCODING", name, StringComparison.Ordinal).Replace("生产总值", traditional ? "報告" : "生产总值", StringComparison.Ordinal)))
        {
            Reads([.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)], traditional ? "報告=GDP" : "生产总值=GDP");
        }
    }

    [Fact]
    public void Entities_of_XML_itself_are_read_however_many() =>
        Reads($"<tmx><body><tu><tuv xml:lang=\"zh\"><seg>{string.Concat(Enumerable.Repeat("&amp;&#20013;", 1000))}</seg></tuv></tu></body></tmx>", string.Concat(Enumerable.Repeat("&中", 1000)) + "=");

    private static void Reads(string text, string expected) => Reads(Encoding.UTF8.GetBytes(text), expected);

    // What a file says of state and kind is compared where the row expects something of it.
    private static void Reads(byte[] bytes, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var file = ExchangeReader.Read("a", bytes, diagnostics);
        Said.Nothing(diagnostics);
        var read = file!.Entries.Select(e => $"{e.Zh}={e.En} {e.State?.ToString().ToLowerInvariant()} {e.Kind}".TrimEnd());
        Assert.Equal(expected, string.Join('|', read).Replace("GDP human", "GDP", StringComparison.Ordinal));
    }
}
