using System.Text;
using Baogao.Tests.House;
using Xunit;

namespace Baogao.Tests.Golden;

/// <summary>Each way in which what people write can be wrong: what is said, word for word, and that the old site stays as it was.</summary>
public sealed class MessageTests
{
    private const string Report = "seeds/reports/shili-2020";
    private const string Source = $"{Report}/source.txt";
    private const string Provenance = $"{Report}/provenance.yaml";
    private const string English = $"{Report}/english.yaml";
    private const string Corrections = $"{Report}/corrections.yaml";
    private const string Addresses = $"{Report}/addresses.yaml";
    private const string Publication = "seeds/publication.yaml";
    private const string Indicators = "seeds/indicators.yaml";
    private const string Themes = "seeds/themes.yaml";
    private const string Layout = "templates/layout.sbn-html";
    private const string Page = "templates/pages/report.sbn-html";

    private static readonly Dictionary<string, Action<Workshop>> Faults = new(StringComparer.Ordinal)
    {
        ["source-missing"] = w => File.Delete(w.Root[Source]),
        ["source-unreadable"] = w => { File.Delete(w.Root[Source]); Directory.CreateDirectory(w.Root[Source]); },
        ["source-empty"] = w => w.Root.Write(Source, " \n\n"),
        ["source-no-report"] = w => Reword(w, "今天天气很好。\n我们去公园散步。\n"),
        ["source-without-headings"] = w => Reword(w, "各位代表:\n今年要新建学校3所。\n"),
        ["source-not-utf8"] = w => w.Root.Write(Source, [.. Encoding.UTF8.GetBytes("一、回顾\n"), 0xB8, 0xA3, (byte)'\n']),
        ["source-changed"] = w => w.Edit(Source, "120.5", "120.6"),
        ["chapter-without-role"] = w => Reword(w, w.Root.Read(Source).Replace("来源：示例网 责任编辑：某某", "三、其他", StringComparison.Ordinal)),
        ["yaml-malformed"] = w => w.Edit(Provenance, "place: {", "place: ["),
        ["yaml-list-for-map"] = w => w.Root.Write(Publication, "- 报告\n"),
        ["yaml-wrong-shape"] = w => w.Edit(Provenance, "title: { zh: 示例县2020年政府工作报告, en: \"Report on the Work of the Government of Shili County, 2020\" }", "title: 政府工作报告"),
        ["key-unknown"] = w => w.Edit(Publication, "licence_url", "license_url"),
        ["key-missing"] = w => w.Edit(Publication, "title: { zh: 小样, en: Specimen }\n", ""),
        ["key-twice"] = w => w.Edit(Provenance, "year: 2020", "year: 2020\nyear: 2020"),
        ["number-expected"] = w => w.Edit(Provenance, "year: 2020", "year: 二〇二〇"),
        ["year-differs"] = w => w.Edit(Provenance, "year: 2020", "year: 2021"),
        ["base-url"] = w => w.Edit(Publication, "https://example.org/baogao/", "example.org"),
        ["publication-contact"] = w => w.Edit(Publication, "repository:", "security_contact: write to us\nsecurity_expires: 2027-06-30\nrepository:"),
        ["publication-contact-expires"] = w => w.Edit(Publication, "repository:", "security_contact: mailto:a@example.org\nrepository:"),
        ["date-expected"] = w => w.Edit(Provenance, "added: 2020-03-02", "added: 2020年3月2日"),
        ["no-reports"] = w => Directory.Delete(w.Root["seeds/reports"], recursive: true),
        ["report-id"] = w => Directory.Move(w.Root[Report], w.Root["seeds/reports/Shili2020"]),
        ["place-reserved"] = w => Directory.Move(w.Root[Report], w.Root["seeds/reports/search-2020"]),
        ["number-unknown"] = w => Reword(w, w.Root.Read(Source).Replace("引进企业15家", "引进企业代号15", StringComparison.Ordinal)),
        ["addresses-none"] = w => File.Delete(w.Root[Addresses]),
        ["addresses-new"] = w => w.Edit(Addresses, "  - c1-s0-p1-n1: 2019年,全县生产总值120.5亿元,增长6.5%。\n", ""),
        ["addresses-edited"] = w => Put(w, "全县生产总值120.5亿元", "全县生产总值130.5亿元"),
        ["addresses-removed"] = w => Put(w, "改造老旧小区3个。", ""),
        ["addresses-alike"] = w => Put(w, "改造老旧小区3个。", "改造老旧小区4个。改造老旧小区5个。"),
        ["addresses-split"] = w => Put(w, "新增就业岗位1200个,引进企业15家。", "新增就业岗位1200个。引进企业15家。"),
        ["addresses-back"] = w => w.Edit(Addresses, "  - c2-s1-p1-n2: 改造老旧小区3个。\n", "  - c2-s1-p1-n2: 改造老旧小区3个。\n    removed: 2026-01-02\n"),
        ["addresses-many"] = w => Put(w, "改造老旧小区3个。", "改造老旧小区3个。" + string.Concat(Enumerable.Range(1, 25).Select(i => $"建成{i}号大桥。"))),
        ["addresses-report-gone"] = w => w.Edit("seeds/addresses.yaml", "addresses:\n", "addresses:\n  - reports/shili-2019: 示例县2019年政府工作报告\n"),
        ["addresses-indicator"] = w => w.Edit("seeds/addresses/shili.yaml", "  - care-beds: 养老床位\n", "  - care-beds: 养老床位\n  - i-chuang-wei: 床位\n"),
        ["addresses-page"] = w => { w.Root.Write("seeds/pages/method.zh.md", "# 方法\n"); w.Root.Write("seeds/pages/method.en.md", "# Method\n"); },
        ["addresses-malformed"] = w => w.Edit(Addresses, "  - c1-s0-p1-n1: 2019年", "  - n1: 2019年"),
        ["addresses-twice"] = w => w.Edit(Addresses, "  - c1: 2019年工作回顾\n", "  - c1: 2019年工作回顾\n  - c1: 2019年工作回顾\n"),
        ["addresses-unclear"] = w => w.Edit(Addresses, "  - c1: 2019年工作回顾\n", "  - c1: 2019年工作回顾\n  - c9: 2018年工作回顾\n    moved: 2026-01-02\n"),
        ["addresses-day"] = w => w.Edit(Addresses, "  - c1: 2019年工作回顾\n", "  - c1: 2019年工作回顾\n  - c9: 2018年工作回顾\n    removed: 2.1.2026\n"),
        ["addresses-target"] = w => w.Edit(Addresses, "  - c1: 2019年工作回顾\n", "  - c1: 2019年工作回顾\n  - c9: 2018年工作回顾\n    moved: 2026-01-02\n    to: [c8]\n"),
        ["english-maker"] = w => w.Edit(English, "by: machine", "by: robot"),
        ["english-heading-changed"] = w => w.Edit("seeds/reports/shili-2020/english.yaml", "zh: 2020年主要任务", "zh: 2020年的主要任务"),
        ["english-twice"] = w => w.Edit(English, "entries:\n", "entries:\n  - { zh: 2019年工作回顾, en: Once more }\n"),
        ["english-unused"] = w => w.Edit(English, "entries:\n", "entries:\n  - { zh: 2018年工作回顾, en: No such heading }\n"),
        ["english-chinese"] = w => w.Edit(English, "Main tasks for 2020", "Main 任务 for 2020"),
        ["english-number"] = w => w.Edit(English, "RMB 12.05 billion", "RMB 1.205 billion"),
        ["english-number-unit"] = w => w.Edit(English, "RMB 12.05 billion", "US$12.05 billion"),
        ["english-number-limit"] = w => w.Edit(English, "entries:\n", "entries:\n  - { zh: \"今年的主要预期目标是:生产总值增长6%;\", en: GDP is to grow by 6%. }\n  - { zh: 城镇登记失业率控制在4%以内;, en: Registered urban unemployment is to be more than 4%. }\n"),
        ["english-number-missing"] = w => w.Edit(English, "up 6.5%", "up"),
        ["english-number-extra"] = w => w.Edit(English, "Review of work in 2019", "Review of 35 kinds of work in 2019"),
        ["english-number-checked"] = w => w.Edit(English, "up 6.5%.\", by: human", "up.\", by: human, numbers: yes"),
        ["english-term"] = w => w.Edit(English, "entries:\n", "entries:\n  - { zh: \"推进政务公开,完善12345热线办理机制。\", en: We will be more open and improve the 12345 citizens’ hotline. }\n"),
        ["correction-unused"] = w => Correct(w, "quote: 引进企业16家", "role: principle"),
        ["correction-ambiguous"] = w => Correct(w, "quote: 生产总值", "role: principle"),
        ["correction-role"] = w => Correct(w, "quote: 引进企业15家", "role: heading"),
        ["correction-number-unused"] = w => Correct(w, "quote: 引进企业15家", "number: 15", "value: 16"),
        ["correction-incomplete"] = w => Correct(w, "quote: 完善12345热线", "number: \"12345\"", "value: 12345"),
        ["correction-value"] = w => Correct(w, "quote: 引进企业15家", "number: 15家", "value: 1,500"),
        ["correction-without-reason"] = w => w.Root.Write(Corrections, "corrections:\n  - quote: 引进企业15家\n    role: principle\n"),
        ["correction-mixed"] = w => Correct(w, "quote: 引进企业15家", "value: 16"),
        ["indicator-id"] = w => w.Edit(Indicators, "id: care-beds", "id: Care_Beds"),
        ["indicator-twice"] = w => w.Edit(Indicators, "zh: 养老床位", "zh: 生产总值"),
        ["indicator-better"] = w => w.Edit(Indicators, "better: up", "better: higher"),
        ["indicator-theme"] = w => w.Edit(Indicators, "theme: economy", "theme: econmy"),
        ["theme-id"] = w => w.Edit(Themes, "id: economy", "id: 经济"),
        ["theme-word-twice"] = w => w.Edit(Themes, "政务公开", "企业"),
        ["theme-cofog"] = w => w.Edit(Themes, "[\"04\"]", "[4]"),
        ["glossary-twice"] = w => w.Edit("seeds/glossary.yaml", "市民热线", "政务公开"),
        ["glossary-key"] = w => w.Edit("seeds/glossary.yaml", "explanation: { zh: 政府", "explain: { zh: 政府"),
        ["glossary-not-in"] = w => w.Edit("seeds/glossary.yaml", "term: 12345\n", "term: 12345\n    not_in: [12345号, 市民热]\n"),
        ["glossary-place"] = w => w.Edit("seeds/glossary.yaml", "term: 12345\n", "term: 12345\n    places: [shilly]\n"),
        ["page-name"] = w => w.Root.Write("seeds/pages/Contact us.md", "# …\n"),
        ["page-twin"] = w => File.Delete(w.Root["seeds/pages/about.en.md"]),
        ["page-over-page"] = w => { w.Root.Write("seeds/pages/data.zh.md", "#\n"); w.Root.Write("seeds/pages/data.en.md", "#\n"); },
        ["string-missing"] = w => w.Edit("templates/strings.en.yaml", "skip:", "skip_it:"),
        ["string-unused"] = w => { w.Edit("templates/strings.zh.yaml", "  skip: ", "  spare: 备用\n  skip: "); w.Edit("templates/strings.en.yaml", "  skip: ", "  spare: Spare\n  skip: "); },
        ["string-unknown"] = w => w.Edit(Page, "{{ view.register_href }}", "{{ if false; t.report.registr; end }}{{ view.register_href }}"),
        ["string-plural"] = w => w.Edit("templates/strings.en.yaml", "other: \"{n} reports\"", "other: \"reports\""),
        ["template-syntax"] = w => w.Edit(Page, "{{ view.register_href }}", "{{ view. }}"),
        ["template-misspelt-member"] = w => w.Edit(Page, "view.register_href", "view.registr_href"),
        ["template-without-title"] = w => w.Edit(Page, "description =", "about ="),
        ["template-failed"] = w => w.Edit(Page, "view.register_href", "(view.chapters - 1)"),
        ["template-unknown-partial"] = w => w.Edit("templates/layout.sbn-html", "partials/breadcrumbs", "partials/breadcrumb"),
        ["asset-missing"] = w => w.Root.Write("templates/assets/search.js", "import { fold } from \"./serach.js\";\n"),
        ["asset-misspelt"] = w => w.Edit("templates/layout.sbn-html", "page.assets[\"style.css\"]", "page.assets[\"styles.css\"]"),
        ["template-missing"] = w => File.Delete(w.Root[Page]),
        ["site-double-id"] = w => w.Edit("templates/layout.sbn-html", "<main id=\"main\"", "<p id=\"main\"></p><main id=\"main\""),
        ["site-dead-link"] = w => w.Edit("templates/layout.sbn-html", "{{ page.navigation.search }}", "{{ page.root }}nowhere/"),
        ["site-dead-anchor"] = w => w.Edit("templates/layout.sbn-html", "href=\"#main\"", "href=\"#mian\""),
        ["site-quote-not-shown"] = w => w.Edit("templates/partials/plain-sentence.sbn-html", "{{ part.text }}", "{{ part.text }}!"),
        ["site-id"] = w => w.Edit("templates/pages/glossary.sbn-html", "<h1>", "<h1 id=\"Glossary\">"),
        ["site-canonical"] = w => w.Edit(Layout, "href=\"{{ page.canonical }}\"", "href=\"{{ page.canonical }}{{ if page.template == \"glossary\" }}x/{{ end }}\""),
        ["site-alternates"] = w => w.Edit(Layout, "hreflang=\"{{ alternate.href_lang }}\"", "hreflang=\"{{ if page.template == \"glossary\" }}fr{{ else }}{{ alternate.href_lang }}{{ end }}\""),
        ["site-twin"] = w => w.Edit(Layout, "href=\"{{ page.twin }}\"", "href=\"{{ if page.template == \"glossary\" }}{{ page.navigation.home }}{{ else }}{{ page.twin }}{{ end }}\""),
        ["site-words"] = w => w.Edit("templates/partials/cite.sbn-html", "href=\"{{ $1.cite.words_href }}\"", "href=\"{{ $1.cite.words_href }}{{ if $1.address == \"c2-s1-p1-n1\" }}!{{ end }}\""),
        ["site-form"] = w => w.Edit("templates/partials/search-form.sbn-html", "action=\"", "action=\"x/"),
        ["site-page-of-people"] = w => w.Root.Write("seeds/pages/about.zh.md", "# 关于\n\n见[数据](../dta/)和[附注](#fn:1)。\n"),
        ["output-foreign-file"] = w => w.Root.Write("site/zh/notes.txt", "mine"),
        ["output-foreign-folder"] = w => { Directory.Delete(w.Root["site"], recursive: true); w.Root.Write("site/a.txt", "mine"); w.Root.Write("site/b/c.txt", "mine"); },
        ["output-under-a-file"] = w => w.Root.Write("file", ""),
    };

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_is_said_word_for_word_and_the_old_site_stays(string name)
    {
        using var workshop = Workshop.Built();
        Faults[name](workshop);
        var before = Snapshot(workshop);
        var (result, said) = workshop.Build(name == "output-under-a-file" ? "file/site" : "site", strict: true);
        Message.Matches(name, said);
        Assert.True(result.Failed);
        Assert.Equal(before, Snapshot(workshop));
    }

    [Fact]
    public void Each_code_stands_in_a_message_that_is_tested_word_for_word()
    {
        var tested = string.Concat(Directory.EnumerateFiles(Message.Folder).Select(File.ReadAllText))
            + string.Concat(Repository.Read("tests/Baogao.Tests").Select(f => f.Text));
        var codes = Repository.Program.Where(f => f.Path.StartsWith("Diagnostics/Problems", StringComparison.Ordinal))
            .SelectMany(f => f.Text.Split('"').Where(s => s.Length == 5 && s.StartsWith("BG", StringComparison.Ordinal)))
            .ToList();
        Assert.True(codes.Count > 40);
        Assert.DoesNotContain(codes, code => !tested.Contains($" {code}: ", StringComparison.Ordinal));
    }

    private static void Correct(Workshop workshop, params string[] entry) =>
        workshop.Root.Write(Corrections, $"corrections:\n  - {string.Join("\n    ", entry)}\n    reason: 试验\n");

    // Another text than the one that was published: its addresses are its own.
    private static void Reword(Workshop workshop, string text)
    {
        File.Delete(workshop.Root[Addresses]);
        workshop.Freeze(text);
    }

    private static void Put(Workshop workshop, string old, string replacement) =>
        workshop.Freeze(workshop.Root.Read(Source).Replace(old, replacement, StringComparison.Ordinal));

    private static List<string> Snapshot(Workshop workshop) =>
        [.. workshop.Site().Select(f => $"{f.Key} {Convert.ToHexString(f.Value)}").Order(StringComparer.Ordinal)];
}
