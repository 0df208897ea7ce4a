using System.Buffers;
using System.Text;

namespace Baogao.Rendering;

/// <summary>Markup that is already safe to write. Everything else a template writes is text and is encoded.</summary>
public sealed record Html(string Markup)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Only what HTML gives a meaning: Chinese, also beyond the basic plane, stays readable in the page's source.</summary>
    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = Entity(c) is { } entity ? encoded.Append(entity) : encoded.Append(c);
        }

        return encoded.ToString();
    }

    public override string ToString() => Markup;

    private static string? Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };
}
