using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using AngleSharp.Common;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Baogao.Verifying;

/// <summary>
/// A page as its tags and its text, in order. No tree is built, which would take four times as long: pages are well-formed, and of one
/// that is not, an element that is never closed goes on to the end of what holds it.
/// </summary>
/// <param name="Text">Of all elements, one behind the other.</param>
internal sealed record ReadPage(IReadOnlyList<ReadElement> Elements, string Text)
{
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    // Of these one string each will do: a page has hundreds.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.ToFrozenSet(
    [
        "html", "head", "body", "meta", "link", "script", "header", "nav", "main", "footer", "section", "aside", "details", "summary", "h1", "h2", "h3", "h4", "p", "div", "span",
        "a", "b", "i", "em", "strong", "mark", "time", "data", "abbr", "dfn", "ol", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "path",
        "g", "rect", "circle", "text", "class", "id", "href", "lang", "rel", "name", "content", "title", "value", "type", "role", "hidden", "datetime", "aria-label", "scope",
    ]).GetAlternateLookup<ReadOnlySpan<char>>();

    public string? Language => Elements.FirstOrDefault(e => e.Name == "html")?.Attribute("lang");

    /// <summary>What a reader can see. The tag may be left out.</summary>
    public ReadOnlySpan<char> Body => Elements.FirstOrDefault(e => e.Name == "body") is { } body ? Text.AsSpan(body.TextStart, body.TextEnd - body.TextStart) : Text;

    public string TextOf(ReadElement element) => Text[element.TextStart..element.TextEnd];

    public bool Shows(ReadElement element, string words) => Text.AsSpan(element.TextStart, element.TextEnd - element.TextStart).SequenceEqual(words);

    public static ReadPage Of(ReadOnlyMemory<byte> html)
    {
        var source = Encoding.UTF8.GetString(html.Span);
        using var text = new TextSource(new ReadOnlyMemoryTextSource(source));
        using var tokenizer = new HtmlTokenizer(text, HtmlEntityProvider.Resolver) { SkipComments = true, DisableElementPositionTracking = true };
        var reader = new Reader(source.Length);
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
            {
                return reader.Finish();
            }

            if (reader.Take(ref token) is { } mode)
            {
                tokenizer.State = mode;
            }
        }
    }

    private static string Named(StringOrMemory name) => Names.TryGetValue(name.Memory.Span, out var known) ? known : name.ToString();

    private sealed class Reader(int length)
    {
        private readonly List<ReadElement> elements = [];
        private readonly Stack<ReadElement> open = new();
        private readonly StringBuilder text = new(length / 2);

        /// <returns>How what stands in the element that begins here is to be read, when that is not as markup.</returns>
        public HtmlParseMode? Take(ref StructHtmlToken token)
        {
            switch (token.Type)
            {
                case HtmlTokenType.Character:
                    text.Append(token.Data.Memory.Span);
                    return null;
                case HtmlTokenType.StartTag:
                    return Start(ref token);
                case HtmlTokenType.EndTag:
                    End(Named(token.Name));
                    return null;
                default:
                    return null;
            }
        }

        public ReadPage Finish()
        {
            while (open.TryPop(out var last))
            {
                last.TextEnd = text.Length;
            }

            return new ReadPage(elements, text.ToString());
        }

        private HtmlParseMode? Start(ref StructHtmlToken token)
        {
            var attributes = new KeyValuePair<string, string>[token.Attributes.Count];
            for (var i = 0; i < attributes.Length; i++)
            {
                attributes[i] = new(Named(token.Attributes[i].Name), token.Attributes[i].Value.ToString());
            }

            var element = new ReadElement(Named(token.Name), ImmutableCollectionsMarshal.AsImmutableArray(attributes), text.Length);
            elements.Add(element);
            if (token.IsSelfClosing || Void.Contains(element.Name))
            {
                element.TextEnd = text.Length;
                return null;
            }

            open.Push(element);
            return element.Name switch
            {
                "script" => HtmlParseMode.Script,
                "style" or "noframes" or "iframe" => HtmlParseMode.Rawtext,
                "title" or "textarea" => HtmlParseMode.RCData,
                _ => null,
            };
        }

        // An end without a start means nothing; one that passes over open elements ends them.
        private void End(string name)
        {
            if (!IsOpen(name))
            {
                return;
            }

            ReadElement ended;
            do
            {
                ended = open.Pop();
                ended.TextEnd = text.Length;
            }
            while (ended.Name != name);
        }

        private bool IsOpen(string name)
        {
            foreach (var element in open)
            {
                if (element.Name == name)
                {
                    return true;
                }
            }

            return false;
        }
    }
}

/// <param name="TextStart">Where its text begins in the page's.</param>
internal sealed record ReadElement(string Name, ImmutableArray<KeyValuePair<string, string>> Attributes, int TextStart)
{
    public int TextEnd { get; set; }

    public string? Attribute(string name)
    {
        foreach (var (key, value) in Attributes)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }

    public bool Has(string name) => Attribute(name) is not null;
}
