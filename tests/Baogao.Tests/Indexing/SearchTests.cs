using System.Reflection;
using System.Text.Json;
using Baogao.Indexing;
using Baogao.Model;
using Baogao.Tests.House;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Indexing;

/// <summary>The index as the program writes it, searched by the page's script.</summary>
public sealed class SearchTests
{
    private static readonly IndexEntry[] Few =
    [
        Written.Entry("beds", "新增养老床位500张", "500 beds for elderly care were added"),
        Written.Entry("jobs", "新增就业岗位4.2万个", "42,000 jobs were created"),
        Written.Entry("growth", "全区生产总值增长百分之八", "The gross domestic product rose by 8 percent"),
        Written.Entry("place", "徐家汇商圈调整业态", "Shops of Xujiahui were rearranged"),
        Written.Entry("doctor", "改善就医环境", "It is easier to see a doctor"),
        Written.Entry("bank", "银行行长视察垃圾分类"),
        Written.Entry("share", "增长12.5%"),
        Written.Entry("river", "整治河道5条", "5 rivers were cleaned"),
        Written.Entry("illegal", "拆除违法建筑", "Unlawful structures were demolished"),
        Written.Entry("space", "加强与航天院所等合作"),
        Written.Entry("tibet", "对口支援西藏", "Partner assistance to Tibet"),
        Written.Entry("plan", "养老床位建设规划"),
        Written.Entry("museum", "参观上海电影博物馆"),
        Written.Entry("lane", "加快黄家里地块旧改"),
        Written.Entry("census", "开展第三次经济普查"),
        Written.Entry("labour", "劳动人事仲裁效率提高"),
    ];

    // One run of the script for all rows.
    private static readonly Lazy<Dictionary<string, List<string>>> Found = new(() =>
    {
        string[] queries =
        [
            .. new[] { nameof(The_first_result_is_what_was_meant), nameof(Nothing_is_found_where_nothing_fits) }
                .SelectMany(name => typeof(SearchTests).GetMethod(name)!.GetCustomAttributes<InlineDataAttribute>())
                .Select(row => (string)row.Data[0]!),
        ];
        return queries.Zip(Search(Few, queries, "{}")).ToDictionary(p => p.First, p => p.Second);
    });

    [Theory]
    [InlineData("养老床位", "beds")]
    [InlineData("養老床位", "beds")]                 // traditional
    [InlineData("yanglao", "beds")]                   // pinyin
    [InlineData("yǎnglǎo", "beds")]
    [InlineData("yang lao", "beds")]
    [InlineData("yanglaoch", "beds")]                 // the last syllable unfinished
    [InlineData("ylcw", "beds")]                      // initials
    [InlineData("yinhang", "bank")]                   // a second reading of 行
    [InlineData("yanlao", "beds")]                    // n for ng
    [InlineData("yanglaocuangwei", "beds")]           // c for ch
    [InlineData("yanlaocuanwei", "beds")]             // all of them
    [InlineData("ynglaochuangwei", "beds")]           // one letter left out
    [InlineData("yanglaohuangwei", "beds")]           // the first of a syllable
    [InlineData("yanglaochaungwei", "beds")]          // two exchanged
    [InlineData("lajifenl", "bank")]
    [InlineData("xizang", "tibet")]                   // a reading in names of places
    [InlineData("xi zang", "tibet")]
    [InlineData("bowuguan", "museum")]
    [InlineData("bwg", "museum")]
    [InlineData("jyhj", "doctor")]
    [InlineData("xjh", "place")]
    [InlineData("ljfl", "bank")]
    [InlineData("博物管", "museum")]
    [InlineData("500张", "beds")]
    [InlineData("500 beds", "beds")]
    [InlineData("5百张", "beds")]                     // figures with a power of ten
    [InlineData("4.2万", "jobs")]
    [InlineData("42k jobs", "jobs")]
    [InlineData("42000", "jobs")]                     // the same number
    [InlineData("8%", "growth")]
    [InlineData("百分之八", "growth")]
    [InlineData("徐家会", "place")]                   // a slip that sounds alike
    [InlineData("垃圾分累", "bank")]
    [InlineData("黄佳里", "lane")]                    // of what stands once
    [InlineData("劳动仲才", "labour")]                // of a pair that stands with what else was typed
    [InlineData("经济谱查", "census")]                // a character that stands nowhere
    [InlineData("xujiahui", "place")]
    [InlineData("看病", "doctor")]                    // another word for it
    [InlineData("medical treatment", "doctor")]       // and in the other language
    [InlineData("elderly care", "beds")]
    [InlineData("eldery", "beds")]                    // one letter left out
    [InlineData("elderlly", "beds")]
    [InlineData("eldelry care", "beds")]
    [InlineData("demolition", "illegal")]             // a word of the same family
    [InlineData("elde", "beds")]                      // the beginning of a word
    [InlineData("今年新增了多少就业岗位?", "jobs")]
    [InlineData("how many jobs were created?", "jobs")]
    [InlineData("is it getting easier to see a doctor", "doctor")]
    [InlineData("谁在整治河道", "river")]
    [InlineData("啥时候整治河道", "river")]
    [InlineData("旧改要改哪些地方", "lane")]
    [InlineData("when will the rivers be cleaned", "river")]
    [InlineData("老", "beds")]
    [InlineData("位", "beds")]                        // the last of a run
    public void The_first_result_is_what_was_meant(string query, string address) => Assert.Equal(address, Found.Value[query].FirstOrDefault());

    [Theory]
    [InlineData("碳中和")]
    [InlineData("cryptocurrency")]
    [InlineData("新冠疫苗")]
    [InlineData("航天员")]                            // 航天院所 is another word
    [InlineData("mining")]
    [InlineData("xiongmao")]
    [InlineData("qwxzk")]
    [InlineData("")]
    [InlineData("?!。，")]
    [InlineData("the of and")]
    [InlineData("7%")]
    public void Nothing_is_found_where_nothing_fits(string query) => Assert.Empty(Found.Value[query]);

    // 排查化解 is said more often, but 查化解 is no word.
    [Theory]
    [InlineData("chj", "cao1", "cao2")]
    [InlineData("caohejing", "cao1", "cao2")]
    [InlineData("caohejin", "cao1", "cao2")]
    public void Words_come_before_pieces_of_words(string query, params string[] first)
    {
        IndexEntry[] entries =
        [
            .. Enumerable.Range(0, 9).Select(i => Written.Entry($"s{i}", $"加大纠纷排查化解力度{i}")),
            Written.Entry("cao1", "深化漕河泾开发区规划"),
            Written.Entry("cao2", "完善漕河泾园"),
        ];
        Assert.Equal(first, Search(entries, [query], "{}")[0].Take(first.Length).Order(StringComparer.Ordinal));
    }

    // "will" tells a promise from an account, however many accounts there are.
    [Fact]
    public void Who_asks_what_will_be_gets_promises_first()
    {
        IndexEntry[] entries =
        [
            .. Enumerable.Range(1, 20).Select(i => Written.Entry($"account{i}", $"修缮博物馆{i}座", $"{i} museums repaired")),
            Written.Entry("promise", "年内建成博物馆两座，并对外开放，丰富群众文化生活", "Two museums will be completed within the year, to enrich the cultural life of the people"),
        ];
        Assert.Equal("promise", Search(entries, ["which museums will open"], "{}")[0][0]);
    }

    // Names that English writes by their sound are likelier meant than other words with these initials.
    [Fact]
    public void Names_come_before_other_words()
    {
        IndexEntry[] entries =
        [
            .. Enumerable.Range(0, 9).Select(i => Written.Entry($"s{i}", $"{"体教医政企"[i % 5]}相结合,第{i}项")),
            Written.Entry("name", "建设徐家汇中心", "Xujiahui Centre"),
        ];
        Assert.Equal("name", Search(entries, ["xjh"], "{}")[0][0]);
    }

    // Of phrases that are called otherwise too it is known that they are words.
    [Fact]
    public void Initials_stand_for_phrases_of_the_tables_first()
    {
        IndexEntry[] entries =
        [
            .. Enumerable.Range(0, 20).Select(i => Written.Entry($"s{i}", $"{"中各美法英"[i % 5]}国政府{"同出对的在"[(i + (i / 5)) % 5]}第{i}项")),
            Written.Entry("housing", "筹措公租房房源"),
        ];
        Assert.Equal("housing", Search(entries, ["gzf"], "{}")[0][0]);
    }

    // A word that was not typed to its end, or with a slip, is looked for by its other names too.
    [Theory]
    [InlineData("petiti")]
    [InlineData("petitoins")]
    public void Words_that_were_guessed_are_called_otherwise_too(string query)
    {
        IndexEntry[] entries = [Written.Entry("channel", "畅通群众信访渠道"), Written.Entry("letters", "网上受理来信", "Petitions are taken online"), Written.Entry("roads", "修建道路", "Roads were built")];
        Assert.Equal(["letters", "channel"], Search(entries, [query], "{}")[0]);
    }

    [Fact]
    public void Other_names_that_no_text_says_may_be_unfinished_too() =>
        Assert.Equal(["channel"], Search([Written.Entry("channel", "畅通群众信访渠道"), Written.Entry("roads", "修建道路", "Roads were built")], ["petiti"], "{}")[0]);

    // Treatment of medical waste is no medical treatment.
    [Fact]
    public void Another_name_counts_where_it_stands_as_a_whole()
    {
        IndexEntry[] entries =
        [
            Written.Entry("waste", "医废处理", "Treatment of medical waste"),
            Written.Entry("near", "家门口的诊所", "Medical treatment near home"),
        ];
        Assert.Equal(["near"], Search(entries, ["看病"], "{}")[0]);
    }

    // Each round is a journey to the server and back: where terms stand, with other names of words that are said; names of words that nobody says, and what sounds alike; what is shown.
    [Theory]
    [InlineData("养老床位", 2)]
    [InlineData("jobs", 2)]
    [InlineData("growth", 3)]
    [InlineData("看病", 5)]
    public void The_first_result_comes_after_few_rounds(string query, int most)
    {
        using var folder = Written.Index(Few);
        Assert.InRange(Run(folder, [query], "{}")[0].Rounds, 1, most);
    }

    [Fact]
    public void A_number_is_no_part_of_another() => Assert.DoesNotContain("share", Search(Few, ["5%"], "{}")[0].Take(1));

    // Plain containment: whatever stands in a text is found in all the texts that contain it, on seeded random pieces of the reports.
    [Fact]
    public void Every_sentence_that_contains_the_words_is_found()
    {
        var sentences = Sentences();
        var entries = sentences.Select((text, i) => Written.Entry($"s{i}", text)).ToArray();
        var random = new Random(20130127);
        var queries = Enumerable.Range(0, 1000).Select(_ => Piece(random, sentences)).ToList();
        var found = Search(entries, [.. queries], """{"limit": 100000, "all": true}""");
        for (var i = 0; i < queries.Count; i++)
        {
            var missing = Enumerable.Range(0, sentences.Count).Where(s => sentences[s].Contains(queries[i], StringComparison.Ordinal)).Select(s => $"s{s}").Except(found[i]);
            Assert.True(!missing.Any(), $"'{queries[i]}' is not found in {string.Join(' ', missing)}");
        }
    }

    // More than fit into a line of the index: the rest is read when all are wanted.
    [Fact]
    public void What_thousands_of_sentences_say_is_found_in_all_of_them()
    {
        var entries = Enumerable.Range(0, TermShards.MostInLine + 1000).Select(i => Written.Entry($"s{i}", i % 2 == 0 ? "发展" : $"发展{i}号项目")).ToArray();
        Assert.Equal(entries.Length, Search(entries, ["发展"], """{"limit": 100000, "all": true}""")[0].Count);
        Assert.Equal(TermShards.MostInLine, Search(entries, ["发展"], """{"limit": 100000}""")[0].Count);
    }

    [Fact]
    public void What_was_typed_is_words_and_nothing_else()
    {
        string[] hostile =
        [
            new('养', 10_000), new('a', 10_000), new('9', 10_000), string.Concat(Enumerable.Repeat("养老 ", 3_000)), new('?', 10_000), "😀🎉👨‍👩‍👧", "<script>alert(1)</script>", "<b>养老</b>",
            ".*", "(", "[", "a|b", "^$", "\\", "%", "%s", "{{ }}", "\ud800", "\udc00养老", "养\ud83d老", "\u202e养老", "\u200f", "\u0000", "~养老", "\t", "__proto__", "constructor",
            "9999999999999999999999999999", "1e400", "百千万亿百千万亿", new('一', 5_000), string.Concat(Enumerable.Repeat("zhuang", 2_000)), new string('x', 500) + "ing", "a b c d e f g h i j k l m n o p q r s t u v w x y z",
        ];
        using var folder = Written.Index(Few);
        var found = Run(folder, hostile, "{}");
        Assert.Equal(hostile.Length, found.Count);
        // Work is bounded by what is looked up, whatever was typed.
        Assert.All(found, f => Assert.InRange(f.Asked, 0, 200));
    }

    private static List<string> Sentences() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds", "reports"), "source.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadAllText(f).Split('。', '\n', ';').Select(s => s.Trim()).Where(s => s.Length > 0)),
    ];

    private static string Piece(Random random, List<string> sentences)
    {
        while (true)
        {
            var sentence = sentences[random.Next(sentences.Count)];
            var length = random.Next(2, 7);
            var at = random.Next(Math.Max(1, sentence.Length - length));
            var piece = sentence[at..Math.Min(sentence.Length, at + length)];
            if (piece.Length == length && piece.All(c => c is >= '\u4E00' and <= '\u9FFF'))
            {
                return piece;
            }
        }
    }

    private static List<List<string>> Search(IndexEntry[] entries, string[] queries, string options)
    {
        using var folder = Written.Index(entries);
        return [.. Run(folder, queries, options).Select(f => f.Found)];
    }

    private static List<Result> Run(TempFolder folder, string[] queries, string options) =>
        JsonSerializer.Deserialize<List<Result>>(Node.Run("Indexing/search.mjs", Json(queries), folder.Path, options), JsonSerializerOptions.Web)!;

    // Half a character, too, must arrive as it is.
    private static string Json(string[] queries) => $"[{string.Join(',', queries.Select(q => $"\"{string.Concat(q.Select(c => $"\\u{(int)c:x4}"))}\""))}]";

    private sealed record Result(List<string> Found, int Count, int Asked, int Rounds);
}
