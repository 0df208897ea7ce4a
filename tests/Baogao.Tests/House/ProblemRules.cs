using System.Text.RegularExpressions;

namespace Baogao.Tests.House;

/// <summary>Every message of the program has one code, one method, and a test that shows its words.</summary>
internal static partial class ProblemRules
{
    /// <summary>BG0xx importing … BG9xx verifying; the first digit says which file of Problems the message stands in.</summary>
    private static readonly Dictionary<string, char> Digits = new(StringComparer.Ordinal)
    {
        ["Importing"] = '0',
        ["Reading"] = '1',
        ["Structuring"] = '2',
        ["Extracting"] = '3',
        ["Translating"] = '4',
        ["Exchanging"] = '4',
        ["Addressing"] = '5',
        ["Publishing"] = '5',
        ["Rendering"] = '6',
        ["Indexing"] = '7',
        ["Site"] = '8',
        ["Verifying"] = '9',
    };

    public static IEnumerable<string> Codes(SourceFile file) => file.Literals.Where(words => Like().IsMatch(words));

    public static IEnumerable<string> Malformed(SourceFile file) =>
        Codes(file).Where(code => !Code().IsMatch(code)).Select(code => $"{file.Path}: {code} is no code");

    public static IEnumerable<string> OfAnotherStage(SourceFile file) =>
        Codes(file)
            .Where(code => !Digits.TryGetValue(Stage(file), out var digit) || code[2] != digit)
            .Select(code => $"{file.Path}: {code} is another stage's");

    public static IEnumerable<string> UsedTwice(IEnumerable<SourceFile> files) =>
        files.SelectMany(Codes).GroupBy(code => code).Where(g => g.Count() > 1).Select(g => $"{g.Key} is used {g.Count()} times");

    /// <summary>Codes may be written in Problems only.</summary>
    public static IEnumerable<string> OutsideProblems(SourceFile file) =>
        IsProblems(file) ? [] : Codes(file).Select(code => $"{file.Path}: {code}");

    /// <param name="shown">Everything the tests expect the program to say.</param>
    public static IEnumerable<string> NotShown(IEnumerable<SourceFile> files, string shown) =>
        files.SelectMany(Codes).Where(code => !shown.Contains($": error {code}: ", StringComparison.Ordinal) && !shown.Contains($": warning {code}: ", StringComparison.Ordinal));

    public static bool IsProblems(SourceFile file) => file.Path.StartsWith("Diagnostics/Problems", StringComparison.Ordinal);

    private static string Stage(SourceFile file) => file.Path.Split('.') is [_, var stage, _] ? stage : "";

    [GeneratedRegex("^BG[0-9]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Like();

    [GeneratedRegex("^BG[0-9]{3}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
