using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>The values of the data contract as they are written in files and used as keys of the interface's strings.</summary>
internal static class Terms
{
    public static string Of(ChapterRole role) => Name(role);

    public static string Of(SentenceRole role) => Name(role);

    public static string Of(TranslationState state) => Name(state);

    public static string Of(Aspect aspect) => Name(aspect);

    public static string Of(Better better) => Name(better);

    public static string Of(FactKind kind) => Name(kind);

    public static string Of(Direction direction) => direction == Direction.None ? "" : Name(direction);

    public static string Of(Bound bound) => bound switch
    {
        Bound.AtMost => "at-most",
        Bound.AtLeast => "at-least",
        _ => Name(bound),
    };

    public static string Of(NotFigure reason) => reason == NotFigure.AgeGroup ? "age-group" : Name(reason);

    public static string Of(bool yes) => yes ? "yes" : "no";

    private static string Name<T>(T value)
        where T : struct, Enum => Enum.GetName(value)!.ToLowerInvariant();
}
