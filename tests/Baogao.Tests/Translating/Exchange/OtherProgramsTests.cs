using System.Xml;
using System.Xml.Schema;
using Baogao.Diagnostics;
using Baogao.Tests.Golden;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Translating.Exchange;

/// <summary>The whole of our own report, and a report that has only half of its English, in the hands of other programs.</summary>
public class OtherProgramsTests
{
    // The schema is the Organization's own; a package of Debian carries it, we do not.
    private const string Schemas = "/usr/share/php/Symfony/Component/Translation/Resources/schemas";

    private const string Package = "php-symfony-translation";

    [Theory]
    [InlineData(true, "po", "msgfmt", "--check", "--output-file=/dev/null")]
    [InlineData(false, "po", "msgfmt", "--check", "--output-file=/dev/null")]
    [InlineData(true, "xliff", "xmllint", "--noout", "--nonet")]
    [InlineData(true, "tmx", "xmllint", "--noout", "--nonet")]
    public void Accept_what_is_exported(bool whole, string format, string program, params string[] arguments)
    {
        using var folder = Exported(format, whole);
        OtherProgram.Accepts(program, [.. arguments, folder["file"]]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void XLIFF_is_valid_by_its_schema(bool whole)
    {
        using var folder = Exported("xliff", whole);
        Assert.Empty(Faults(folder["file"]));
    }

    [Fact]
    public void The_schema_sees_what_is_wrong()
    {
        using var folder = Exported("xliff", whole: true);
        folder.Write("file", folder.Read("file").Replace("<target>", "<targets>", StringComparison.Ordinal).Replace("</target>", "</targets>", StringComparison.Ordinal));
        Assert.NotEmpty(Faults(folder["file"]));
    }

    private static List<string> Faults(string file)
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (var name in new[] { "xml.xsd", "xliff-core-2.0.xsd" })
        {
            using var reader = XmlReader.Create(OtherProgram.File($"{Schemas}/{name}", Package), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            schemas.Add(null, reader);
        }

        var faults = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationEventHandler += (_, e) => faults.Add(e.Message);
        using var xliff = XmlReader.Create(file, settings);
        while (xliff.Read())
        {
        }

        return faults;
    }

    private static TempFolder Exported(string format, bool whole)
    {
        var folder = OurSeeds.Copy("seeds");
        const string English = "seeds/reports/xuhui-2013/english.yaml";
        if (!whole)
        {
            var lines = folder.Read(English).Split('\n');
            var end = Array.FindLastIndex(lines, lines.Length / 4, line => line.StartsWith("  - zh:", StringComparison.Ordinal));
            folder.Write(English, string.Join('\n', lines[..end]) + "\n");
        }

        var diagnostics = new DiagnosticBag();
        var text = TranslateExport.Run(folder.Path, "xuhui-2013", format, diagnostics)!;
        Said.Nothing(diagnostics);
        return folder.Write("file", text);
    }
}
