using System.Globalization;
using System.Text;

namespace Baogao.Importing;

/// <summary>Writes provenance.yaml: what a person gave, what is proposed, and what was left out of the file.</summary>
internal sealed class ProvenanceFile(Papers given, Papers proposed)
{
    private const int LongestWords = 200;

    private readonly StringBuilder yaml = new("# Where this text comes from. Lines marked 'proposed' were read from the text: check them, then take the mark away.\n");

    /// <summary>While place and title are unknown, the address stands for them.</summary>
    public string Write(ImportRequest request, string sha256, IReadOnlyList<LeftOut> leftOut)
    {
        Localized("place", given.Place, proposed.Place, request.PlaceId);
        yaml.Append(CultureInfo.InvariantCulture, $"year: {request.Year}\n");
        Localized("title", given.Title, proposed.Title, request.Id);
        Localized("body", given.Body, proposed.Body, "");
        Plain("speaker", given.Speaker, proposed.Speaker);
        Plain("delivered", given.Delivered, proposed.Delivered);
        Plain("url", given.Url, proposed.Url);
        Plain("accessed", given.Accessed, proposed.Accessed);
        Plain("published", given.Published, proposed.Published);
        Plain("licence", given.Licence, proposed.Licence);
        yaml.Append(CultureInfo.InvariantCulture, $"sha256: {sha256}\n");
        Comments(leftOut);
        return yaml.ToString();
    }

    private void Localized(string key, string own, string guess, string otherwise)
    {
        var value = own.Length > 0 ? own : guess.Length > 0 ? guess : otherwise;
        if (value.Length > 0)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"{key}:\n  zh: {Quoted(value)}{Mark(own, guess)}\n");
        }
    }

    private void Plain(string key, string own, string guess)
    {
        if (own.Length > 0 || guess.Length > 0)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"{key}: {Quoted(own.Length > 0 ? own : guess)}{Mark(own, guess)}\n");
        }
    }

    private void Comments(IReadOnlyList<LeftOut> leftOut)
    {
        if (leftOut.Count == 0)
        {
            return;
        }

        yaml.Append("# Left out of the file, because it is not the report's text:\n");
        foreach (var (kind, words) in leftOut)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"# - {LeftOut.OneLine(kind)}: {LeftOut.Excerpt(words, LongestWords)}\n");
        }
    }

    private static string Mark(string own, string guess) => own.Length == 0 && guess.Length > 0 ? " # proposed" : "";

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
