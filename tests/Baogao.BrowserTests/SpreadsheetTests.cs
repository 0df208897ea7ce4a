using Baogao.BrowserTests.Support;
using Baogao.Tests.Golden;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>LibreOffice and csvkit read the tables as they are, and run nothing that stands in them.</summary>
public sealed class SpreadsheetTests(Sites sites)
{
    // UTF-8, every sheet, numbers as they are and not as a cell shows them.
    private const string EverySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
    private const string OneTable = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false";

    // Each sentence begins as a formula does.
    private const string Formulas = "一、2012年工作回顾\n=1+1,全区完成生产总值100亿元,增长8%。\n二、2013年主要任务\n@SUM(1;2)新建学校2所。\n=HYPERLINK(\"http://x\";\"y\")新建公园3个。\n-1+2新建医院4所。\n";

    [Fact]
    public async Task Our_report_comes_back_as_it_was()
    {
        foreach (var folder in Directory.GetDirectories(Path.Combine(sites.Main.Folder, "data", "reports")))
        {
            await ComesBack(folder);
        }
    }

    [Fact]
    public async Task What_looks_like_a_formula_comes_back_as_words()
    {
        using var workshop = new Workshop();
        Directory.Delete(workshop.Root["seeds"], recursive: true);
        Seeds.Write(workshop.Root);
        workshop.Root.Write("seeds/reports/demo-2013/source.txt", Formulas).Write("seeds/reports/demo-2013/provenance.yaml", Seeds.ProvenanceOf(Formulas));
        using var site = new BrowsedSite(workshop.Root.Path);
        var folder = Path.Combine(site.Folder, "data", "reports", "demo-2013");
        Assert.Contains(",'=1+1", await File.ReadAllTextAsync(Path.Combine(folder, "sentences.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await ComesBack(folder);
    }

    private static async Task ComesBack(string folder)
    {
        using var made = new TempFolder();
        await Convert(made, EverySheet, [Path.Combine(folder, "report.xlsx")]);
        foreach (var sheet in Directory.GetFiles(made.Path, "report-*.csv"))
        {
            File.Move(sheet, made[$"book-{Path.GetFileName(sheet)["report-".Length..]}"]);
        }

        var tables = Directory.GetFiles(folder, "*.csv");
        await Convert(made, OneTable, ["--infilter=Text - txt - csv (StarCalc):44,34,76,1", .. tables]);
        foreach (var table in tables)
        {
            var csvkit = Programs.Need(Programs.CsvJson, "no csvjson on PATH (csvkit)");
            made.Write(Path.ChangeExtension(Path.GetFileName(table), ".json"), await Programs.Output(csvkit, ["--no-inference", "--quoting", "0", "--encoding", "utf-8-sig", table]));
        }

        Assert.Equal("", await Tools.Script("read-tables.mjs", "csv-parse", folder, made.Path));
    }

    private static async Task Convert(TempFolder made, string format, IEnumerable<string> arguments)
    {
        var office = Programs.Need(Programs.LibreOffice, "no soffice on PATH (libreoffice-calc-nogui)");
        await Programs.Output(office, ["--headless", $"-env:UserInstallation={new Uri(made["profile"])}", "--convert-to", format, "--outdir", made.Path, .. arguments]);
    }
}
