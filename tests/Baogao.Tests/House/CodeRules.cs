using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Text;

namespace Baogao.Tests.House;

/// <summary>What no file may do. Each rule gives its finds as "path: words".</summary>
internal static partial class CodeRules
{
    public const int LongestFile = 300;
    public const int LongFile = 250;

    private const int Wait = 1000;

    private static readonly string[] TouchFiles = ["Reading/RootFolder.cs", "SiteFolder.cs", "OldSite.cs", "SiteManifest.cs", "SiteRemoval.cs", "SiteTraces.cs", "SiteUpdate.cs", "BuiltSite.cs", "Rebuilds.cs", "BuildMemory.cs", "PageMemory.cs", "PlaceMemory.cs", "InputHashes.cs"];

    // The day on which a change of addresses was accepted: it is written down once, and read from then on.
    private const string TheOneClock = "AddressCommands.cs: DateTime.Today";

    private static readonly string[] SilentFolders = ["Publishing", "Rendering", "Indexing", "Verifying", ""];

    /// <summary>Files are touched where seeds are read and where the site is written.</summary>
    public static IEnumerable<string> FilesTouched(SourceFile file) =>
        TouchFiles.Contains(file.Path) ? [] : Finds(file, FileAccess());

    /// <summary>Same seeds, same bytes: nothing of the clock, of chance, of the machine or its culture. Root files may read a stopwatch and set the culture.</summary>
    public static IEnumerable<string> MachineDependent(SourceFile file) =>
        Finds(file, Machine()).Where(find => find != TheOneClock).Concat(file.Folder.Length == 0 ? [] : Finds(file, RootOnly()));

    public static IEnumerable<string> Interfaces(SourceFile file) => Finds(file, Interface());

    /// <summary>Chinese that a visitor could see stands in the templates.</summary>
    public static IEnumerable<string> VisitorsWords(SourceFile file) =>
        SilentFolders.Contains(file.Folder)
            ? file.Literals.Where(words => words.Any(c => Folding.IsHan(c) || IsWideMark(c))).Select(words => $"{file.Path}: {words}")
            : [];

    public static IEnumerable<string> TooLong(SourceFile file) =>
        file.Lines > LongestFile ? [string.Create(CultureInfo.InvariantCulture, $"{file.Path}: {file.Lines} lines")] : [];

    /// <summary>A pattern is compiled by the SDK, and gives up at last.</summary>
    public static IEnumerable<string> LooseRegexes(SourceFile file) =>
        Finds(file, RegexAtRunTime()).Concat(Generated().Matches(file.Code)
            .Where(m => !m.Value.Contains("matchTimeoutMilliseconds", StringComparison.Ordinal) && !m.Value.Contains("NonBacktracking", StringComparison.Ordinal))
            .Select(m => $"{file.Path}: {m.Value}"));

    public static IEnumerable<string> SwallowedExceptions(SourceFile file) => Finds(file, EmptyCatch()).Concat(Finds(file, CatchAll()));

    // Marks of Chinese prose; a visitor sees them too.
    private static bool IsWideMark(char c) => c is >= '\u3001' and <= '\u3011' or >= '\uFF01' and <= '\uFF1F';

    private static IEnumerable<string> Finds(SourceFile file, Regex pattern) =>
        pattern.Matches(file.Code).Select(m => $"{file.Path}: {Blanks().Replace(m.Value, " ").Trim()}");

    [GeneratedRegex(
        @"(?<![\w.])(System\.IO\.)?(File|Directory)\.(Append|Copy|Create|Delete|Enumerate|Exists|Get|Move|Open|Read|Replace|Resolve|Set|Write)\w*|\b(FileStream|FileInfo|DirectoryInfo|DriveInfo|FileSystem\w+|StreamWriter|RandomAccess)\b|\bnew StreamReader\((?!stream\))|\bPath\.GetTemp\w+",
        RegexOptions.CultureInvariant, Wait)]
    private static partial Regex FileAccess();

    [GeneratedRegex(
        @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bTimeProvider\b|\bTimeZoneInfo\.Local\b|\bRandom\b|\bGuid\.(NewGuid|CreateVersion7)\b|\bRandomNumberGenerator\b|\bEnvironment\.(MachineName|User\w+|OSVersion|TickCount\w*|ProcessId)\b|\bCurrent(UI)?Culture\b(?!\s*=)|\.GetHashCode\(\)|\bHashCode\.",
        RegexOptions.CultureInvariant, Wait)]
    private static partial Regex Machine();

    [GeneratedRegex(
        @"\bStopwatch\b|\b(Default)?(Thread)?Current(UI)?Culture\b|\bEnvironment\.(NewLine|CurrentDirectory|GetEnvironmentVariable\w*)\b|\.AppendLine\(|\bConsole\b|\bAnsiConsole\b",
        RegexOptions.CultureInvariant, Wait)]
    private static partial Regex RootOnly();

    [GeneratedRegex(@"\binterface\s+\w+", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex Interface();

    [GeneratedRegex(@"\bnew Regex\(|(?<![\w.])Regex\.(IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\(", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex RegexAtRunTime();

    [GeneratedRegex(@"\[GeneratedRegex\([^\]]*\]", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex Generated();

    [GeneratedRegex(@"\bcatch\b[^{;]*\{\s*\}", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex EmptyCatch();

    [GeneratedRegex(@"\bcatch\s*(\(\s*(System\.)?Exception(\s+\w+)?\s*\)\s*)?(?=\{)", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, Wait)]
    private static partial Regex Blanks();
}
