using Xunit;

namespace Baogao.Tests.House;

public class CodeRulesBiteTests
{
    [Theory]
    [InlineData("Publishing/A.cs", "var t = File.ReadAllText(p);", "File.ReadAllText")]
    [InlineData("Publishing/A.cs", "var t = System.IO.File.ReadAllText(p);", "System.IO.File.ReadAllText")]
    [InlineData("A.cs", "if (Directory.Exists(p))", "Directory.Exists")]
    [InlineData("A.cs", "using var s = new FileStream(p, m);", "FileStream")]
    [InlineData("A.cs", "new StreamReader(path)", "new StreamReader(")]
    [InlineData("Reading/A.cs", "new DirectoryInfo(p)", "DirectoryInfo")]
    [InlineData("Reading/RootFolder.cs", "File.ReadAllText(p)", null)]
    [InlineData("SiteFolder.cs", "File.ReadAllText(p)", null)]
    [InlineData("Publishing/A.cs", "Urls.File(p); page.File.Length; new StreamReader(stream)", null)]
    [InlineData("Publishing/A.cs", "// File.ReadAllText", null)]
    public void A_touched_file_is_seen(string path, string text, string? found) => Finds(found, CodeRules.FilesTouched(new SourceFile(path, text)));

    [Theory]
    [InlineData("A.cs", "var now = DateTime.Now;", "DateTime.Now")]
    [InlineData("A.cs", "DateTimeOffset.UtcNow.Year", "DateTimeOffset.UtcNow")]
    [InlineData("A.cs", "$\"{DateTime.Today}\"", "DateTime.Today")]
    [InlineData("A.cs", "new Random(1)", "Random")]
    [InlineData("A.cs", "Random.Shared.Next()", "Random")]
    [InlineData("A.cs", "Guid.NewGuid()", "Guid.NewGuid")]
    [InlineData("A.cs", "Environment.MachineName", "Environment.MachineName")]
    [InlineData("A.cs", "name.GetHashCode()", ".GetHashCode()")]
    [InlineData("A.cs", "x.ToString(CultureInfo.CurrentCulture)", "CurrentCulture")]
    [InlineData("Publishing/A.cs", "Stopwatch.StartNew()", "Stopwatch")]
    [InlineData("Publishing/A.cs", "text.AppendLine(x)", ".AppendLine(")]
    [InlineData("Publishing/A.cs", "Environment.NewLine", "Environment.NewLine")]
    [InlineData("Reading/A.cs", "Console.WriteLine(x)", "Console")]
    [InlineData("Program.cs", "Stopwatch.StartNew(); Console.Out.Write(x); CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;", null)]
    [InlineData("Publishing/A.cs", "AppendLine(text, at); x.ToString(CultureInfo.InvariantCulture); new DateTime(2013, 1, 2)", null)]
    public void A_word_of_the_machine_is_seen(string path, string text, string? found) => Finds(found, CodeRules.MachineDependent(new SourceFile(path, text)));

    [Theory]
    [InlineData("internal interface IStage { }", "interface IStage")]
    [InlineData("// an interface would be one too many", null)]
    public void An_interface_is_seen(string text, string? found) => Finds(found, CodeRules.Interfaces(new SourceFile("A.cs", text)));

    [Theory]
    [InlineData("Publishing/A.cs", "return \"首页\";", "首页")]
    [InlineData("Rendering/A.cs", "return $\"{year}年\";", "年")]
    [InlineData("CommandLine.cs", "return \"\"\"共 {0} 页\"\"\";", "共 {0} 页")]
    [InlineData("Verifying/A.cs", "var join = '，';", "，")]
    [InlineData("Publishing/A.cs", "/// <summary>首页</summary>\nreturn \"home\"; // 首页", null)]
    [InlineData("Extracting/A.cs", "return \"以上\";", null)]
    [InlineData("Diagnostics/A.cs", "return \"一、2012年工作回顾\";", null)]
    public void A_visitors_word_is_seen(string path, string text, string? found) => Finds(found, CodeRules.VisitorsWords(new SourceFile(path, text)));

    [Theory]
    [InlineData("[GeneratedRegex(\"a\")]", "[GeneratedRegex(\"\")]")]
    [InlineData("[GeneratedRegex(\"a]\", RegexOptions.CultureInvariant)]", "[GeneratedRegex(\"\", RegexOptions.CultureInvariant)]")]
    [InlineData("Regex.IsMatch(text, \"a\")", "Regex.IsMatch(")]
    [InlineData("new Regex(\"a\")", "new Regex(")]
    [InlineData("[GeneratedRegex(\"a\", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]", null)]
    [InlineData("[GeneratedRegex(\"a\", RegexOptions.NonBacktracking)]", null)]
    [InlineData("private static partial Regex Id(); Id().IsMatch(x)", null)]
    public void A_loose_pattern_is_seen(string text, string? found) => Finds(found, CodeRules.LooseRegexes(new SourceFile("A.cs", text)));

    [Theory]
    [InlineData("try { } catch { throw; }", "catch")]
    [InlineData("try { } catch (Exception) { throw; }", "catch (Exception)")]
    [InlineData("try { } catch (Exception e) { Log(e); }", "catch (Exception e)")]
    [InlineData("try { } catch (IOException)\n{\n    // never mind\n}", "catch (IOException) { }")]
    [InlineData("try { } catch (Exception e) when (e is IOException) { }", "catch (Exception e) when (e is IOException) { }")]
    [InlineData("try { } catch (Exception e) when (e is IOException) { return null; }", null)]
    [InlineData("try { } catch (YamlException e) { return null; }", null)]
    public void A_swallowed_exception_is_seen(string text, string? found) => Finds(found, CodeRules.SwallowedExceptions(new SourceFile("A.cs", text)));

    [Theory]
    [InlineData(300, null)]
    [InlineData(301, "301 lines")]
    public void A_long_file_is_seen(int lines, string? found) =>
        Finds(found, CodeRules.TooLong(new SourceFile("A.cs", string.Concat(Enumerable.Repeat("x();\n", lines)))));

    private static void Finds(string? expected, IEnumerable<string> found) =>
        Assert.Equal(expected is null ? [] : [expected], found.Select(f => f[(f.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
}
