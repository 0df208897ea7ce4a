namespace Baogao.Tests.House;

/// <summary>A C# file as the rules see it: code without comments and texts, and the texts on their own.</summary>
/// <param name="Path">Below src/Baogao, with forward slashes.</param>
internal sealed record SourceFile(string Path, string Text)
{
    private readonly (string Code, IReadOnlyList<string> Literals) parts = CSharpLexer.Split(Text);

    /// <summary>Comments and the words of literals are gone; what stands between {} of an interpolated text is code.</summary>
    public string Code => parts.Code;

    /// <summary>The words of text and character literals, each piece on its own.</summary>
    public IReadOnlyList<string> Literals => parts.Literals;

    /// <summary>Empty for a root file.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : "";

    public int Lines => Text.TrimEnd().Split('\n').Length;
}
