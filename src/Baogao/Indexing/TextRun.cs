namespace Baogao.Indexing;

internal enum RunKind
{
    Han,
    Number,
    Word,

    /// <summary>PM2.5, 4A: letters and digits that mean nothing apart.</summary>
    Name,
}

/// <summary>A stretch of a folded text.</summary>
/// <param name="Text">Of a number its digits alone.</param>
internal readonly record struct TextRun(RunKind Kind, int End, string Text)
{
    /// <summary>% or ‰.</summary>
    public string Sign { get; init; } = "";

    /// <summary>The character that follows a number: 张 in 500张.</summary>
    public string Counted { get; init; } = "";

    /// <summary>118亿 as 11800000000.</summary>
    public string Value { get; init; } = "";
}
