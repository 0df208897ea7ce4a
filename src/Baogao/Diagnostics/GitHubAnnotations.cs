using System.Globalization;
using System.Text;
using Baogao.Text;

namespace Baogao.Diagnostics;

/// <summary>Findings as commands to GitHub's runner, which shows them beside the lines of a pull request.</summary>
public static class GitHubAnnotations
{
    public static string Write(IReadOnlyList<Diagnostic> sorted) => string.Concat(sorted.Select(Write));

    // The site is no part of the repository: an annotation stands where it is to be mended, and says which file of the site shows it.
    private static string Write(Diagnostic found)
    {
        var message = new StringBuilder(found.Message);
        if (found.Mend is not null)
        {
            message.Append(CultureInfo.InvariantCulture, $" ({DiagnosticPrinter.Place(found.At)})");
        }

        if (found.Hint is { } hint)
        {
            message.Append('\n').Append(hint);
        }

        return $"::{found.Level} {Place(found.Mend ?? found.At)},title={Property(found.Code)}::{Text(message.ToString())}\n";
    }

    private static string Place(Location at) => at.Line == 0 ? $"file={Property(at.File)}" : string.Create(
        CultureInfo.InvariantCulture,
        $"file={Property(at.File)},line={at.Line},col={Math.Max(1, at.Column)},endColumn={Math.Max(1, at.Column) + at.Length}");

    private static string Text(string words) =>
        words.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string words) =>
        Text(words).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
