namespace Baogao.Model;

/// <summary>The values of the data contract as they are written in files and used as keys of the interface's strings.</summary>
internal static class Terms
{
    public static string Of(Bound bound) => Name(bound);

    public static string Of(NotFigure reason) => Name(reason);

    public static string Of(ChapterRole role) => Name(role);

    public static string Of(SentenceRole role) => Name(role);

    public static string Of(TranslationState state) => Name(state);

    public static string Of(Aspect aspect) => Name(aspect);

    public static string Of(Life life) => Name(life);

    public static string Of(Better better) => Name(better);

    public static string Of(FactKind kind) => Name(kind);

    public static string Of(Direction direction) => direction == Direction.None ? "" : Name(direction);

    public static string Of(bool yes) => yes ? "yes" : "no";

    /// <returns>Null when no value has this name.</returns>
    public static T? Parse<T>(string name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Name(value) == name)
            {
                return value;
            }
        }

        return null;
    }

    public static IReadOnlyList<string> Names<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Name)];

    // AtMost → at-most, AgeGroup → age-group.
    private static string Name<T>(T value)
        where T : struct, Enum =>
        string.Concat(Enum.GetName(value)!.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
