using System.Text;
using Baogao.Diagnostics;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Golden;

/// <summary>Each way in which a translator's file can be wrong: what is said, word for word, and that the English stays as it was.</summary>
public sealed class ExchangeTests
{
    private const string English = "seeds/reports/shili-2020/english.yaml";

    private static readonly Dictionary<string, Func<Workshop, byte[]>> Wrong = new(StringComparer.Ordinal)
    {
        ["exchange-no-format"] = _ => Text("Dear translator,\nhere it is.\n"),
        ["exchange-html"] = _ => Text("<html><body>msgid</body></html>"),
        ["exchange-wrong-encoding"] = w => Encode(Export(w, "po"), "GB18030"),
        ["exchange-unknown-encoding"] = w => Text(Export(w, "po").Replace("charset=UTF-8", "charset=EBCDIC", StringComparison.Ordinal)),
        ["exchange-lost"] = w => Text(Export(w, "po").Replace("工作回顾", "工作回\uFFFD", StringComparison.Ordinal)),
        ["exchange-po-cut-off"] = w => Text(Export(w, "po")[..^3]),
        ["exchange-po-unfinished"] = _ => Text("msgid \"\"\nmsgstr \"\"\n\nmsgid \"甲\"\n"),
        ["exchange-po-keyword"] = _ => Text("msgid \"甲\"\nmsgst \"A\"\n"),
        ["exchange-xml-cut-off"] = w => Text(Export(w, "xliff")[..900]),
        ["exchange-xml-nested"] = _ => Text($"<tmx>{string.Concat(Enumerable.Repeat("<a>", 200))}"),
        ["exchange-xml-entity"] = _ => Text("<!DOCTYPE tmx [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]>\n<tmx><body><tu><tuv xml:lang=\"zh\"><seg>&b;</seg></tuv></tu></body></tmx>"),
        ["exchange-xml-external"] = _ => Text("<!DOCTYPE tmx [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>\n<tmx><body><tu><tuv xml:lang=\"zh\"><seg>&a;</seg></tuv></tu></body></tmx>"),
        ["exchange-languages"] = w => Text(Export(w, "xliff").Replace("trgLang=\"en\"", "trgLang=\"fr\"", StringComparison.Ordinal)),
        ["exchange-po-language"] = w => Text(Export(w, "po").Replace("Language: en", "Language: de", StringComparison.Ordinal)),
        ["exchange-nameless"] = w => Text(Export(w, "po").Replace("\"X-Baogao-Report: shili-2020\\n\"\n", "", StringComparison.Ordinal)),
        ["exchange-other-words"] = _ => Text("msgid \"\"\nmsgstr \"X-Baogao-Report: shili-2020\\n\"\n\nmsgid \"甲\"\nmsgstr \"A\"\n\nmsgid \"2019年工作回顾\"\nmsgstr \"Work\"\n\nmsgid \"乙\"\nmsgstr \"B\"\n"),
        ["exchange-no-such-report"] = w => Text(Export(w, "tmx").Replace("shili-2020", "shili-2021", StringComparison.Ordinal)),
    };

    private static readonly Dictionary<string, Func<string, string>> Doubtful = new(StringComparer.Ordinal)
    {
        ["exchange-unknown"] = po => po + "\nmsgid \"改造老旧小区5个。\"\nmsgstr \"Five.\"\n\nmsgid \"没有这样的话\"\nmsgstr \"No.\"\n",
        ["exchange-heading-changed"] = po => po.Replace("msgid \"2019年工作回顾\"", "msgid \"2018年工作回顾\"", StringComparison.Ordinal),
        ["exchange-two-new"] = po => po + "\nmsgid \"各位代表!\"\nmsgstr \"Deputies!\"\n\nmsgid \"各位代表!\"\nmsgstr \"Fellow deputies!\"\n",
        ["exchange-chinese-left"] = po => po.Replace("Main tasks for 2020", "主要 tasks for 2020", StringComparison.Ordinal),
        ["exchange-source-changed"] = po => po.Replace("X-Source-Sha256: ", "X-Source-Sha256: 0", StringComparison.Ordinal),
    };

    public static TheoryData<string> Refusals => [.. Wrong.Keys];

    public static TheoryData<string> Warnings => [.. Doubtful.Keys];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_is_wrong_is_refused(string name)
    {
        using var workshop = new Workshop();
        Imports(workshop, name, Wrong[name](workshop), null);
    }

    [Theory]
    [MemberData(nameof(Warnings))]
    public void What_is_doubtful_is_not_taken(string name)
    {
        using var workshop = new Workshop();
        Imports(workshop, name, Text(Doubtful[name](Export(workshop, "po"))), null);
    }

    [Fact]
    public void A_file_of_another_report_is_refused()
    {
        using var workshop = new Workshop();
        Imports(workshop, "exchange-other-report", Text(Export(workshop, "xliff")), "shili-2019");
    }

    [Fact]
    public void Of_two_translations_the_new_one_is_taken()
    {
        using var workshop = new Workshop();
        var (said, taken) = Import(workshop, Text(Export(workshop, "po") + "\nmsgid \"2019年工作回顾\"\nmsgstr \"The year 2019\"\n"), null);
        Message.Matches("exchange-one-new", said);
        Assert.Equal("The year 2019", Assert.Single(taken!.Merged.Changes).En);
    }

    [Fact]
    public void English_with_a_fault_is_not_written_to()
    {
        using var workshop = new Workshop();
        var po = Export(workshop, "po").Replace("Review of work", "Work", StringComparison.Ordinal);
        workshop.Edit(English, "entries:\n", "entries:\n  - { zh: 2019年工作回顾, en: Once more }\n");
        Imports(workshop, "exchange-english-twice", Text(po), null);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named()
    {
        using var workshop = new Workshop();
        var diagnostics = new DiagnosticBag();
        Assert.False(TranslateExport.Write(workshop.Root["nowhere/x.po"], "…", diagnostics));
        Message.Matches("exchange-not-writable", Said.By(diagnostics).Replace(workshop.Root.Path + "/", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("xliff")]
    [InlineData("tmx")]
    public void Words_that_XML_cannot_hold_are_left_out_with_a_warning(string format)
    {
        using var workshop = new Workshop();
        workshop.Edit(English, "en: Review of work in 2019", "en: \"Review\\x01\"");
        var diagnostics = new DiagnosticBag();
        Assert.DoesNotContain("Review", TranslateExport.Run(workshop.Root.Path, "shili-2020", format, diagnostics), StringComparison.Ordinal);
        Message.Matches($"exchange-unholdable-{format}", Said.By(diagnostics));
    }

    [Fact]
    public void A_broken_file_of_memory_is_named_when_memory_is_asked()
    {
        using var workshop = new Workshop();
        workshop.Root.Write("seeds/memory/a.tmx", "<tmx><body>");
        Message.Matches("exchange-memory-broken", workshop.Build().Messages);
    }

    [Fact]
    public void Too_little_English_fails_the_check()
    {
        using var workshop = new Workshop();
        Message.Matches("exchange-too-little", CheckAtLeast(workshop, 90));
        Assert.Equal("", CheckAtLeast(workshop, 14));
        File.Delete(workshop.Root[English]);
        Message.Matches("exchange-none", CheckAtLeast(workshop, 1));
    }

    private static string CheckAtLeast(Workshop workshop, int percent)
    {
        var diagnostics = new DiagnosticBag();
        var result = new Pipeline(new BuildOptions(workshop.Root.Path, null, null, Strict: false, percent), diagnostics, _ => { }).Run();
        Assert.Equal(diagnostics.HasErrors, result.Failed);
        return Said.By(diagnostics);
    }

    // Nothing is taken, so nothing changes.
    private static void Imports(Workshop workshop, string name, byte[] file, string? report)
    {
        var before = workshop.Root.Read(English);
        var (said, taken) = Import(workshop, file, report);
        Message.Matches(name, said);
        Assert.True(taken is null || taken.Merged.Changes.Count == 0);
        Assert.Equal(before, workshop.Root.Read(English));
    }

    private static (string Said, TranslationImport? Taken) Import(Workshop workshop, byte[] file, string? report)
    {
        workshop.Root.Write("translated", file);
        var diagnostics = new DiagnosticBag();
        var taken = new TranslateImport(workshop.Root.Path, diagnostics).Run(workshop.Root["translated"], report, by: null, dryRun: false);
        return (Said.By(diagnostics).Replace(workshop.Root.Path + "/", "", StringComparison.Ordinal), taken);
    }

    private static string Export(Workshop workshop, string format)
    {
        var diagnostics = new DiagnosticBag();
        var text = TranslateExport.Run(workshop.Root.Path, "shili-2020", format, diagnostics)!;
        Said.Nothing(diagnostics);
        return text;
    }

    private static byte[] Text(string words) => Encoding.UTF8.GetBytes(words);

    private static byte[] Encode(string words, string encoding) => CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(words);
}
