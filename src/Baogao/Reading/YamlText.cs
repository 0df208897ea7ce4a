using System.Globalization;
using System.Text;

namespace Baogao.Reading;

/// <summary>Writes words as a YAML value of one line: plain where that is safe, else in double quotes.</summary>
internal static class YamlText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    private static readonly string[] Meant = ["null", "~", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <param name="inFlow">Within { }: marks of lists end a plain value there.</param>
    public static string Of(string words, bool inFlow) => IsPlain(words, inFlow) ? words : Quoted(words);

    private static bool IsPlain(string words, bool inFlow) =>
        words.Length > 0
        && words.Trim() == words
        && !Indicators.Contains(words[0], StringComparison.Ordinal)
        && words.All(IsPlainCharacter)
        && !words.Contains(": ", StringComparison.Ordinal)
        && !words.Contains(" #", StringComparison.Ordinal)
        && !words.EndsWith(':')
        && !words.StartsWith("...", StringComparison.Ordinal)
        && !(inFlow && words.Any(c => c is ',' or '[' or ']' or '{' or '}' or ':'))
        && !Meant.Contains(words, StringComparer.OrdinalIgnoreCase)
        && !words.All(c => char.IsAsciiDigit(c) || c is '.' or '-' or '+' or ':' or 'e' or 'E' or '_');

    private static bool IsPlainCharacter(char c) => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF');

    private static string Quoted(string words)
    {
        var text = new StringBuilder("\"");
        foreach (var c in words)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when IsPlainCharacter(c) || char.IsSurrogate(c) => c.ToString(),
                _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
            });
        }

        return text.Append('"').ToString();
    }
}
