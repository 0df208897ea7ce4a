using System.Text;

namespace Baogao.Importing.Word;

/// <summary>A paragraph while it is read.</summary>
internal sealed class Paragraph
{
    public StringBuilder Text { get; } = new();

    /// <summary>Lines of the text boxes that hang on it: they follow it.</summary>
    public List<string> After { get; } = [];

    public string Style { get; set; } = "";

    /// <summary>"0" takes the numbers of the style away.</summary>
    public string List { get; set; } = "";

    public int Level { get; set; } = -1;
}
