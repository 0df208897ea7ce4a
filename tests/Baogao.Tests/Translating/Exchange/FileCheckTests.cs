using System.Text;
using Baogao.Diagnostics;
using Baogao.Extracting;
using Baogao.Tests.Golden;
using Baogao.Tests.Support;
using Baogao.Translating.Exchange;
using Xunit;

namespace Baogao.Tests.Translating.Exchange;

public class FileCheckTests
{
    private const string Xliff = "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"zh-Hans\"><body><trans-unit id=\"1\">\n<source>5 schools</source>\n<target>新建学校6所</target></trans-unit></body></file></xliff>";
    private const string Po = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=GB18030\\nLanguage: zh_CN\\n\"\n\nmsgid \"US$5 million\"\nmsgstr \"引资50万美元\"\n";

    [Fact]
    public void The_Chinese_may_be_the_translation()
    {
        Assert.Equal("file(3,9) BG405", Found(Xliff));
        Assert.Equal("file(4,8) BG405", Found(Encoding.GetEncoding("GB18030").GetBytes(Po)));
    }

    [Fact]
    public void What_is_out_of_date_or_not_translated_is_left_out()
    {
        const string Tmx = "<tmx><body><tu><tuv xml:lang=\"zh\"><seg>5所</seg></tuv><tuv xml:lang=\"en\"><prop type=\"x-baogao-state\">stale</prop><seg>60 schools</seg></tuv></tu>"
            + "<tu><tuv xml:lang=\"zh\"><seg>5所</seg></tuv><tuv xml:lang=\"en\"><seg> </seg></tuv></tu></body></tmx>";
        Assert.Equal("", Found(Tmx));
    }

    [Fact]
    public void A_whole_book_of_numbers_in_one_unit_is_not_compared()
    {
        var numbers = string.Concat(Enumerable.Repeat("5所 ", 2000));
        var found = Check(Encoding.UTF8.GetBytes($"msgid \"{numbers}\"\nmsgstr \"{numbers.Replace('所', ' ')}\"\n"))!.Findings;
        Message.Matches("checked-file-too-many", DiagnosticPrinter.Print([.. found.Select(f => f.Diagnostic)]));
    }

    private static string Found(string file) => Found(Encoding.UTF8.GetBytes(file));

    private static string Found(byte[] file) => string.Join(", ", Check(file)!.Findings.Select(f => $"{DiagnosticPrinter.Place(f.Diagnostic.At)} {f.Diagnostic.Code}"));

    private static CheckedFile? Check(byte[] file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var diagnostics = new DiagnosticBag();
        var read = ExchangeReader.Read("file", file, diagnostics, eitherWay: true);
        Said.Nothing(diagnostics);
        return FileCheck.Check(read!, StatedNumbers.Of, null);
    }
}
