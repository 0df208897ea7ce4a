using Baogao.Diagnostics;
using Baogao.Reading;
using Baogao.Tests.CommandLine;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.Indexing;

/// <summary>Lists of documents as people write them.</summary>
public sealed class DocumentsTests
{
    [Theory]
    [InlineData("""[{"id": "a", "zh": "养老"}, {"id": "a", "zh": "就业"}]""",
        """
        docs.json: error BG703: documents 1 and 2 have the same id 'a'
            hint: give each document an id of its own: results are named by it
        """)]
    [InlineData("""[{"zh": "养老"}]""",
        """
        docs.json: error BG702: document 1 has no id
            hint: give each document an id of its own: results are named by it
        """)]
    [InlineData("""[{"id": "a", "zh": 5}]""",
        """
        docs.json: error BG704: 'zh' of document 1, 'a', must be text
            hint: put its value between quotes, or leave it out
        docs.json: warning BG705: document 1, 'a', has no words: nothing finds it
            hint: give it zh or en, or remove it
        """)]
    [InlineData("""["养老"]""",
        """
        docs.json: error BG702: document 1 has no id
            hint: give each document an id of its own: results are named by it
        """)]
    [InlineData("""{"id": "a"}""",
        """
        docs.json: error BG701: not JSON: no list, [ … ], of documents, on line 1
            hint: write a list of {"id": …, "kind": …, "section": …, "zh": …, "en": …}
        """)]
    [InlineData("[\n{\"id\": \"a\",",
        """
        docs.json: error BG701: not JSON: it is broken or cut off, on line 2
            hint: write a list of {"id": …, "kind": …, "section": …, "zh": …, "en": …}
        """)]
    [InlineData("",
        """
        docs.json: error BG701: not JSON: it is broken or cut off, on line 1
            hint: write a list of {"id": …, "kind": …, "section": …, "zh": …, "en": …}
        """)]
    public void What_is_wrong_is_said(string json, string said)
    {
        using var folder = new TempFolder();
        folder.Write("docs.json", json);
        var diagnostics = new DiagnosticBag();
        DocumentsReader.Read(new RootFolder(folder.Path), "docs.json", diagnostics);
        Said.Is(said, diagnostics);
    }

    [Fact]
    public void A_list_becomes_an_index_in_a_folder_of_its_own()
    {
        using var folder = new TempFolder();
        folder.Write("docs.json", """[{"id": "a", "kind": "text", "section": "一", "zh": "新增养老床位500张", "en": "500 beds"}, {"id": "b", "zh": "就业"}]""");
        var run = Cli.Run(folder, "index", "--documents", "docs.json", "--out", "index");
        Assert.Equal((0, "2 documents indexed\n"), (run.ExitCode, run.Error));
        Assert.Contains("index/meta.json", folder.Files());
        Assert.Equal(
            """
            {"entries": [
            {"address":"a","type":"text","section":0,"zh":"新增养老床位500张","en":"500 beds"},
            {"address":"b","type":"","zh":"就业"}
            ], "sections": [
            {"zh":"一"}
            ]}

            """,
            folder.Read("index/search-index.json"));
    }

    [Fact]
    public void An_index_is_made_again_where_one_stands()
    {
        using var folder = new TempFolder();
        folder.Write("docs.json", """[{"id": "a", "zh": "新增养老床位500张"}]""");
        Cli.Run(folder, "index", "--documents", "docs.json", "--out", "index");
        folder.Write("docs.json", """[{"id": "b", "zh": "新增就业岗位"}]""");
        Assert.Equal(0, Cli.Run(folder, "index", "--documents", "docs.json", "--out", "index").ExitCode);
        Assert.Contains("就业", folder.Read("index/search-index.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_list_writes_nothing()
    {
        using var folder = new TempFolder();
        folder.Write("docs.json", """[{"id": "a"}, {"id": "a"}]""");
        Assert.Equal(1, Cli.Run(folder, "index", "--documents", "docs.json", "--out", "index").ExitCode);
        Assert.Equal(["docs.json"], folder.Files());
    }

    [Theory]
    [InlineData("groups:\n  - { zh: [养老, 养老], en: [elderly care] }\n",
        """
        seeds/synonyms.yaml(2,11): warning BG151: '养老' stands twice in this group
              - { zh: [养老, 养老], en: [elderly care] }
                      ^
            hint: keep one of them; in other groups it may stand as well
        """)]
    [InlineData("groups:\n  - { zh: [养老, “”], en: [elderly care] }\n",
        """
        seeds/synonyms.yaml(2,11): warning BG150: nothing can be found by '“”'
              - { zh: [养老, “”], en: [elderly care] }
                      ^
            hint: a word has letters, digits or ideographs
        """)]
    [InlineData("groups:\n  - { zh: [养老] }\n",
        """
        seeds/synonyms.yaml(2,5): warning BG152: a group needs two words that mean the same
              - { zh: [养老] }
                ^
            hint: add what else people call it, in zh or en, or remove the group
        """)]
    public void What_is_wrong_with_synonyms_is_said(string yaml, string said)
    {
        using var folder = new TempFolder();
        folder.Write("seeds/synonyms.yaml", yaml);
        var diagnostics = new DiagnosticBag();
        SynonymsReader.Read(new RootFolder(folder.Path), diagnostics);
        Said.Is(said, diagnostics);
    }
}
