using Xunit;

namespace Baogao.Tests.House;

public class FolderRulesTests
{
    [Fact]
    public void No_folder_names_one_that_stands_above_it() => Assert.Empty(Repository.Program.SelectMany(FolderRules.WrongWay));

    [Fact]
    public void No_folder_stands_outside_the_design() => Assert.Empty(Repository.Program.SelectMany(FolderRules.UnknownFolder));

    [Fact]
    public void Namespaces_follow_folders() => Assert.Empty(Repository.Program.SelectMany(FolderRules.WrongNamespace));

    [Theory]
    [InlineData("Reading/A.cs", "using Baogao.Structuring;", "Structuring")]
    [InlineData("Reading/A.cs", "using static Baogao.Structuring.X;", "Structuring")]
    [InlineData("Reading/A.cs", "using X = Baogao.Structuring.X;", "Structuring")]
    [InlineData("Reading/A.cs", "var x = Baogao.Structuring.Block.All;", "Structuring")]
    [InlineData("Reading/A.cs", "var x = global::Baogao.Structuring.Block.All;", "Structuring")]
    [InlineData("Reading/A.cs", "var x = Structuring.Block.All;", "Structuring")]
    [InlineData("Reading/A.cs", "Structuring.Block F(Publishing.Urls u)", "Publishing Structuring")]
    [InlineData("Publishing/Data/A.cs", "using Baogao.Rendering;", "Rendering")]
    [InlineData("Text/A.cs", "using Baogao.Diagnostics;", "Diagnostics")]
    [InlineData("Diagnostics/A.cs", "using Baogao.Text;\nusing Baogao.Model;", "Model")]
    [InlineData("Model/A.cs", "using Baogao.Lexicon;", "Lexicon")]
    [InlineData("Lexicon/A.cs", "using Baogao.Model;\nusing Baogao.Extracting;", "Extracting")]
    public void A_wrong_name_is_seen(string path, string text, string named) =>
        Assert.Equal(named.Split(' ').Select(n => $"{path} names {n}"), FolderRules.WrongWay(new SourceFile(path, text)));

    [Theory]
    [InlineData("Reading/A.cs", "using Baogao.Text;\nusing Baogao.Diagnostics;\nusing Baogao.Model;\nusing Baogao.Lexicon;")]
    [InlineData("Publishing/Pages/A.cs", "using Baogao.Publishing.Views;")]
    [InlineData("Diagnostics/A.cs", "// Reading.Yaml says so\nusing System.Text;")]
    [InlineData("Text/A.cs", "var x = page.Model.Length; var y = \"Reading.A\";")]
    [InlineData("Pipeline.cs", "using Baogao.Reading;\nusing Baogao.Rendering;")]
    public void A_right_name_is_none(string path, string text) => Assert.Empty(FolderRules.WrongWay(new SourceFile(path, text)));

    [Theory]
    [InlineData("Reading/A.cs", "namespace Baogao;")]
    [InlineData("Publishing/Data/A.cs", "namespace Baogao.Publishing;")]
    [InlineData("A.cs", "namespace Baogao.Reading;")]
    public void A_wrong_namespace_is_seen(string path, string text) => Assert.Single(FolderRules.WrongNamespace(new SourceFile(path, text)));

    [Fact]
    public void A_new_folder_is_seen() => Assert.Single(FolderRules.UnknownFolder(new SourceFile("Helpers/A.cs", "")));

    [Fact]
    public void The_rules_look_at_the_whole_program() =>
        Assert.Superset(new HashSet<string> { "Text", "Diagnostics", "Model", "Lexicon", "Reading", "Verifying" }, Repository.Program.Select(f => f.Folder).ToHashSet());
}
