using Baogao.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Baogao.Reading;

/// <summary>Where everything stands in an english.yaml that was read without a fault.</summary>
/// <param name="By">The value that names the maker of the file.</param>
/// <param name="Entries">The value of the key: a list, or nothing; null when there is no such key.</param>
/// <param name="Items">The entries, in order.</param>
internal sealed record EnglishLayout(TextSpan? By, TextSpan? Entries, IReadOnlyList<EnglishItem> Items)
{
    public static EnglishLayout Of(string text) => new LayoutReader(text).Read();
}

/// <param name="Start">Of its first key, or of its brace.</param>
/// <param name="IsFlow">{ zh: …, en: … }.</param>
/// <param name="Values">By key.</param>
internal sealed record EnglishItem(int Start, bool IsFlow, IReadOnlyDictionary<string, TextSpan> Values, int End);

/// <summary>Follows the parser's events; the shapes are those that EnglishReader accepts.</summary>
internal sealed class LayoutReader(string text)
{
    private readonly Parser parser = new(new StringReader(text));

    public EnglishLayout Read()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _) || !parser.TryConsume<MappingStart>(out _))
        {
            return new EnglishLayout(null, null, []);
        }

        TextSpan? by = null, entries = null;
        var items = new List<EnglishItem>();
        while (parser.TryConsume<Scalar>(out var key))
        {
            if (key.Value == "entries" && parser.Accept<SequenceStart>(out var list))
            {
                parser.MoveNext();
                while (parser.TryConsume<MappingStart>(out var start))
                {
                    items.Add(Item(start));
                }

                var end = parser.Consume<SequenceEnd>().Start;
                entries = list.Style == SequenceStyle.Flow ? TextSpan.FromBounds((int)list.Start.Index, After(']', end)) : Span(list.Start, end);
            }
            else
            {
                var value = parser.Consume<Scalar>();
                by = key.Value == "by" ? Span(value.Start, value.End) : by;
                entries = key.Value == "entries" ? Span(value.Start, value.End) : entries;
            }
        }

        return new EnglishLayout(by, entries, items);
    }

    private EnglishItem Item(MappingStart start)
    {
        var values = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        while (parser.TryConsume<Scalar>(out var key))
        {
            var value = parser.Consume<Scalar>();
            values[key.Value] = Span(value.Start, value.End);
        }

        var end = parser.Consume<MappingEnd>().Start;
        var isFlow = start.Style == MappingStyle.Flow;
        return new EnglishItem((int)start.Start.Index, isFlow, values, isFlow ? After('}', end) : values.Values.Max(v => v.End));
    }

    private int After(char bracket, Mark mark) => text.IndexOf(bracket, (int)mark.Index) + 1;

    // A block of text ends where the next key begins; its own end is that of its last line.
    private TextSpan Span(Mark start, Mark end)
    {
        var (first, last) = ((int)start.Index, (int)end.Index);
        while (last > first && text[last - 1] is '\n' or '\r' or ' ' or '\t')
        {
            last--;
        }

        return TextSpan.FromBounds(first, last);
    }
}
