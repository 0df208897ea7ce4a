using System.Globalization;
using Baogao.Diagnostics;

namespace Baogao.Translating.Status;

/// <summary>What a finding about English is of.</summary>
public enum FindingKind
{
    Entry,
    Number,
    Term,
}

/// <param name="Address">Empty when the finding is of no words of the report.</param>
public sealed record Finding(string Address, Diagnostic Diagnostic)
{
    private const int FirstCode = 400;
    private const int FirstOfNumbers = 405;
    private const int OfTerms = 410;
    private const int LastCode = 419;

    public FindingKind Kind => KindOf(Diagnostic);

    public static FindingKind KindOf(Diagnostic diagnostic) => Code(diagnostic) switch
    {
        OfTerms => FindingKind.Term,
        >= FirstOfNumbers => FindingKind.Number,
        _ => FindingKind.Entry,
    };

    /// <summary>Whether it is of a report's English, not of its other seeds or of an import.</summary>
    public static bool IsOne(Diagnostic diagnostic) => Code(diagnostic) is >= FirstCode and <= LastCode;

    /// <summary>Whether it is of what the English says, not of how its file is written.</summary>
    public static bool IsOfWords(Diagnostic diagnostic) => Code(diagnostic) is >= FirstOfNumbers and <= LastCode;

    private static int Code(Diagnostic diagnostic) => int.Parse(diagnostic.Code.AsSpan("BG".Length), NumberStyles.None, CultureInfo.InvariantCulture);
}
