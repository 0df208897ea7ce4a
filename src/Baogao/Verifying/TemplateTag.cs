using Baogao.Text;

namespace Baogao.Verifying;

/// <summary>A start tag as a template writes it, with what it computes between braces.</summary>
/// <param name="Attributes">Where their values stand; of one without a value, its name.</param>
internal sealed record TemplateTag(SourceText File, TextSpan Span, string Name, IReadOnlyDictionary<string, TextSpan> Attributes)
{
    private const string Open = "{{";
    private const string Close = "}}";

    public static IEnumerable<TemplateTag> In(SourceText file)
    {
        var text = file.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (Starts(text, at, Open))
            {
                at = EndOfCode(text, at) - 1;
            }
            else if (text[at] == '<' && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]))
            {
                var tag = Read(file, at);
                yield return tag;
                at = tag.Span.End - 1;
            }
        }
    }

    public Location Locate(string attribute) => File.Locate(Attributes.GetValueOrDefault(attribute, Span));

    /// <summary>How many of its own characters stand in the tag of the page; negative when it cannot have written it.</summary>
    public int Fit(Tag written)
    {
        if (written.Name != Name || !written.Attributes.Keys.All(Attributes.ContainsKey))
        {
            return -1;
        }

        // An attribute of the template may stand in an if, and so be missing on the page.
        var fits = written.Attributes.Select(a => Fit(File.Quote(Attributes[a.Key]), a.Value)).ToList();
        return fits.Exists(f => f < 0) ? -1 : fits.Sum() + fits.Count;
    }

    private static int Fit(string template, string value)
    {
        var literals = Literals(template);
        if (literals.Count == 1)
        {
            return literals[0] == value ? value.Length : -1;
        }

        var at = 0;
        for (var i = 0; i < literals.Count; i++)
        {
            var found = i == 0 ? (value.StartsWith(literals[0], StringComparison.Ordinal) ? 0 : -1)
                : i == literals.Count - 1 ? (value.EndsWith(literals[i], StringComparison.Ordinal) ? value.Length - literals[i].Length : -1)
                : value.IndexOf(literals[i], at, StringComparison.Ordinal);
            if (found < at)
            {
                return -1;
            }

            at = found + literals[i].Length;
        }

        return literals.Sum(l => l.Length);
    }

    private static List<string> Literals(string template)
    {
        var literals = new List<string>();
        var from = 0;
        for (var open = template.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = template.IndexOf(Open, from, StringComparison.Ordinal))
        {
            literals.Add(template[from..open]);
            from = EndOfCode(template, open);
        }

        literals.Add(template[from..]);
        return literals;
    }

    private static TemplateTag Read(SourceText file, int start)
    {
        var text = file.Text;
        var at = start + 1;
        var name = Word(text, ref at);
        var attributes = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        while (at < text.Length && text[at] != '>')
        {
            if (Starts(text, at, Open))
            {
                at = EndOfCode(text, at);
            }
            else if (char.IsWhiteSpace(text[at]) || text[at] is '/' or '"' or '\'' or '=')
            {
                at++;
            }
            else
            {
                Attribute(text, ref at, attributes);
            }
        }

        return new TemplateTag(file, TextSpan.FromBounds(start, Math.Min(at + 1, text.Length)), name, attributes);
    }

    private static void Attribute(string text, ref int at, Dictionary<string, TextSpan> attributes)
    {
        var start = at;
        var name = Word(text, ref at);
        if (name.Length == 0)
        {
            at++;
            return;
        }

        var value = TextSpan.FromBounds(start, at);
        if (at + 1 < text.Length && text[at] == '=' && text[at + 1] == '"')
        {
            var from = at + 2;
            for (at = from; at < text.Length && text[at] != '"';)
            {
                at = Starts(text, at, Open) ? EndOfCode(text, at) : at + 1;
            }

            value = TextSpan.FromBounds(from, at);
            at = Math.Min(at + 1, text.Length);
        }

        attributes.TryAdd(name, value);
    }

    private static string Word(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '>' or '/' or '"' or '{' or '<'))
        {
            at++;
        }

        return text[start..at];
    }

    private static int EndOfCode(string text, int open)
    {
        var close = text.IndexOf(Close, open, StringComparison.Ordinal);
        return close < 0 ? text.Length : close + Close.Length;
    }

    private static bool Starts(string text, int at, string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;
}
