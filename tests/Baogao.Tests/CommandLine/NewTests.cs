using Baogao.Diagnostics;
using Baogao.Reading;
using Baogao.Tests.Support;
using Xunit;

namespace Baogao.Tests.CommandLine;

public class NewTests
{
    [Fact]
    public void What_is_there_already_is_not_touched()
    {
        using var folder = new TempFolder().Write("mine/seeds/publication.yaml", "mine");
        var diagnostics = new DiagnosticBag();
        Assert.False(NewCommand.Run(folder.Path, "mine", withTemplates: false, diagnostics));
        Assert.Equal("mine", folder.Read("mine/seeds/publication.yaml"));
        Said.Is(
            """
            mine: error BG142: 'mine' is there already
                hint: choose another name; nothing of it was changed
            """,
            diagnostics);
    }

    [Fact]
    public void A_program_built_for_debugging_says_that_it_carries_nothing()
    {
        Assert.SkipWhen(BuiltIn.Files(SeedPaths.Seeds).Count > 0, "this program was built for release");
        using var folder = new TempFolder();
        var diagnostics = new DiagnosticBag();
        Assert.False(NewCommand.Run(folder.Path, "mine", withTemplates: false, diagnostics));
        Assert.Empty(folder.Files());
        Said.Is(
            """
            mine: error BG143: this program was built for debugging and carries no seeds
                hint: use the packed tool: dotnet pack src/Baogao -c Release; or copy seeds/ and templates/
            """,
            diagnostics);
    }

    [Theory]
    [InlineData("", "seeds/publication.yaml", "mine/seeds/publication.yaml")]               // here
    [InlineData("mine", "mine/seeds/publication.yaml", "other/text.txt")]                   // just made
    [InlineData("", "mine/seeds/publication.yaml", "yours/seeds/publication.yaml")]         // which one?
    [InlineData("", "text.txt", "mine/text.txt")]
    public void Seeds_are_read_here_or_in_the_one_folder_that_holds_some(string expected, params string[] files)
    {
        using var folder = new TempFolder();
        foreach (var file in files)
        {
            folder.Write(file, "");
        }

        Assert.Equal(expected.Length == 0 ? folder.Path : folder[expected], RootFolder.Find(folder.Path));
    }
}
