using Baogao.Text;

namespace Baogao.Model;

/// <summary>What a report means: flat lists that point back to the outline by address and to the source by span.</summary>
/// <param name="Roles">The role of every sentence, headings and boilerplate too, by address.</param>
/// <param name="Numbers">Every number of the body in source order; those that are figures stand in <paramref name="Figures"/> too.</param>
public sealed record Facts(
    IReadOnlyDictionary<string, SentenceRole> Roles,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<NumberMention> Numbers,
    IReadOnlyList<Commitment> Commitments)
{
    /// <summary>Where a person, not the program, says what is meant.</summary>
    public IReadOnlyList<AppliedCorrection> Corrections { get; init; } = [];
}

public enum SentenceRole
{
    Heading,
    Achievement,
    Commitment,
    Problem,
    Principle,
    Ceremony,
    Boilerplate,
}

public enum Bound
{
    Exact,
    AtMost,
    AtLeast,
    Above,
    About,
}

public enum Aspect
{
    Level,
    Growth,
    Share,
    Change,
    Cumulative,
    Rank,
}

public enum Direction
{
    None,
    Up,
    Down,
}

public enum FactKind
{
    Actual,
    Target,
}

/// <summary>Why a number measures nothing.</summary>
public enum NotFigure
{
    Name,
    Date,
    Address,
    Ordinal,
    AgeGroup,
    Duration,
    Rhetoric,
    Unknown,
}

/// <summary>One number that measures something.</summary>
/// <param name="Address">Of the sentence it stands in.</param>
/// <param name="Span">The number with its unit and the bound words that touch it: "21040人以内".</param>
/// <param name="Value">In the base unit: 1000亿元 → 100000000000. A fall is the printed magnitude with <see cref="Direction.Down"/>.</param>
/// <param name="Unit">CNY, USD, %, m2, km … or the classifier itself: 个, 张, 人次.</param>
/// <param name="Subject">The shortest phrase that names what is measured, in the report's words; empty when none was found.</param>
/// <param name="Period">"2012", or "2008-2012".</param>
/// <param name="Rule">The rules that read it, for people who ask why: "unit:亿元 subject:before".</param>
public sealed record Figure(
    string Address,
    TextSpan Span,
    decimal Value,
    string Unit,
    Bound Bound,
    Aspect Aspect,
    Direction Direction,
    string Subject,
    string Period,
    FactKind Kind,
    string Rule);

/// <param name="Reason">Null when the number is a figure.</param>
public sealed record NumberMention(string Address, TextSpan Span, NotFigure? Reason);

/// <summary>A sentence that promises something one could look for.</summary>
/// <param name="Address">Of the sentence.</param>
/// <param name="Due">The time limit in the report's words, "年内"; empty when it names none.</param>
/// <param name="LeadUnit">As the text names it; empty when it names none.</param>
public sealed record Commitment(
    string Address,
    TextSpan Span,
    IReadOnlyList<Pledge> Pledges,
    bool Checkable,
    string Due,
    string Theme,
    string LeadUnit);

/// <param name="Address">The sentence's address with a letter: c2-s4-p3-n2b. One pledge alone has the letter a.</param>
public sealed record Pledge(string Address, TextSpan Span);
