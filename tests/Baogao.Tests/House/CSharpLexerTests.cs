using Xunit;

namespace Baogao.Tests.House;

public class CSharpLexerTests
{
    [Theory]
    [InlineData("a(); // File.Delete", "a(); ", "")]
    [InlineData("a(); /* File\n.Delete */ b();", "a();  b();", "")]
    [InlineData("""f("中文")""", """f("")""", "中文")]
    [InlineData("""f("a\"b", "")""", """f("", "")""", """a\"b""")]
    [InlineData("""f("// no comment")""", """f("")""", "// no comment")]
    [InlineData("""f(@"c:\", x)""", """f("", x)""", """c:\""")]
    [InlineData("""f(@"a""b")""", """f("")""", "a\"\"b")]
    [InlineData("f('，', '\\'', '\\n')", "f('', '', '')", "，|\\'|\\n")]
    [InlineData("""f($"a{x.Y}b")""", """f(""" + "\"\"" + """ x.Y )""", "a|b")]
    [InlineData("""f($"a{g("中")}b{{c}}")""", """f(""" + "\"\"" + """ g("") )""", "中|a|b{{c}}")]
    [InlineData("""f($"{(a ? "x" : "y")}")""", """f(""" + "\"\"" + """ (a ? "" : "") )""", "x|y")]
    [InlineData("""f($"{new { A = 1 }}")""", """f(""" + "\"\"" + """ new { A = 1 } )""", "")]
    [InlineData("f(\"\"\"a \"中\" b\"\"\")", "f(\"\")", "a \"中\" b")]
    [InlineData("f($$\"\"\"{a} {{x}}\"\"\")", "f(\"\" x )", "{a} ")]
    [InlineData("""f("a"u8)""", """f(""u8)""", "a")]
    public void Tells_code_from_words(string text, string code, string literals)
    {
        var (found, words) = CSharpLexer.Split(text);
        Assert.Equal(code, found);
        Assert.Equal(literals, string.Join('|', words));
    }
}
