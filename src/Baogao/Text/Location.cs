namespace Baogao.Text;

/// <summary>A place for people: file, line and column from 1, the line's words, and how many characters are meant.</summary>
/// <param name="Line">0 when the whole file is meant.</param>
public sealed record Location(string File, int Line, int Column, string LineText, int Length)
{
    public static Location OfFile(string file) => new(file, 0, 0, "", 0);
}
