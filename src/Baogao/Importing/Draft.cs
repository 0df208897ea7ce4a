namespace Baogao.Importing;

/// <summary>The report's text taken out of a file, what was left out on the way, and what the file says of the text beside it.</summary>
internal sealed record Draft(string Text, IReadOnlyList<LeftOut> LeftOut, Papers Stated)
{
    public static Draft Of(string text) => new(text, [], Papers.None);
}
