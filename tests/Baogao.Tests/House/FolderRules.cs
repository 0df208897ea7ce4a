using System.Text.RegularExpressions;

namespace Baogao.Tests.House;

/// <summary>Text ← Diagnostics ← Model ← Lexicon ← each stage ← root files; a stage never names another stage.</summary>
internal static partial class FolderRules
{
    private static readonly string[] Shared = ["Text", "Diagnostics", "Model", "Lexicon"];

    private static readonly string[] Stages =
        ["Importing", "Reading", "Structuring", "Extracting", "Addressing", "Translating", "Publishing", "Rendering", "Indexing", "Verifying", "Comparing"];

    /// <summary>What a file names and may not: "Model/Report.cs names Reading".</summary>
    public static IEnumerable<string> WrongWay(SourceFile file) =>
        Named(file).Except(MayName(file.Folder)).Where(folder => folder != file.Folder).Select(folder => $"{file.Path} names {folder}");

    public static IEnumerable<string> UnknownFolder(SourceFile file) =>
        file.Folder.Length == 0 || Shared.Concat(Stages).Contains(file.Folder) ? [] : [$"{file.Path} stands in a folder that the design does not know"];

    /// <summary>Namespaces follow folders.</summary>
    public static IEnumerable<string> WrongNamespace(SourceFile file)
    {
        var folders = file.Path.Split('/')[..^1];
        var expected = string.Join('.', folders.Prepend("Baogao"));
        return Namespace().Matches(file.Code)
            .Select(m => m.Groups["name"].Value)
            .Where(name => name != expected)
            .Select(name => $"{file.Path} is in {name}, not {expected}");
    }

    private static string[] MayName(string folder) => folder switch
    {
        "" => [.. Shared, .. Stages],
        _ when Array.IndexOf(Shared, folder) is >= 0 and var own => Shared[..own],
        _ => Shared,
    };

    private static IEnumerable<string> Named(SourceFile file) =>
        Name().Matches(file.Code).Select(m => m.Groups["folder"].Value).Distinct().Order(StringComparer.Ordinal);

    // "using Baogao.Reading;", "Baogao.Reading.Yaml", and "Reading.Yaml", which means the same within Baogao; not "System.Text.Rune", "page.Text.Length".
    [GeneratedRegex(
        @"(\bBaogao\s*\.\s*(?<folder>[A-Z]\w*)|(?<![\w.]\s*)(?<folder>Text|Diagnostics|Model|Lexicon|Importing|Reading|Structuring|Extracting|Addressing|Translating|Publishing|Rendering|Indexing|Verifying|Comparing)\s*\.\s*[A-Z])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"^\s*namespace\s+(?<name>[\w.]+)", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Namespace();
}
