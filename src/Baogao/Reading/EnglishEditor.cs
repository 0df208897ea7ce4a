using System.Text;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Reading;

/// <summary>Changes entries of an english.yaml where they stand: everything else of the file stays as it is, byte for byte.</summary>
internal sealed class EnglishEditor
{
    private readonly string text;
    private readonly EnglishLayout layout;
    private readonly string lineEnd;
    private readonly TranslationState maker;
    private readonly List<(TextSpan Span, string Words)> edits = [];

    private EnglishEditor(string text)
    {
        this.text = text;
        layout = EnglishLayout.Of(text);
        lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        maker = layout.By is { } by && text.AsSpan(by.Start, by.Length).Contains("human", StringComparison.Ordinal) ? TranslationState.Human : TranslationState.Machine;
    }

    /// <param name="text">Of a file that was read without a fault.</param>
    /// <param name="entries">As they were read from it.</param>
    public static string Apply(string text, IReadOnlyList<EnglishEntry> entries, IReadOnlyList<EnglishChange> changes)
    {
        if (changes.Count == 0)
        {
            return text;
        }

        var editor = new EnglishEditor(text);
        foreach (var change in changes.Where(c => c.Entry is not null))
        {
            editor.Change(editor.Item(entries, change.Entry!), change.Entry!, change);
        }

        foreach (var place in changes.Where(c => c.Entry is null).GroupBy(c => c.After is null ? -1 : IndexOf(entries, c.After)).OrderBy(g => g.Key))
        {
            editor.Insert(place.Key, [.. place]);
        }

        return editor.Edited();
    }

    /// <summary>A new english.yaml.</summary>
    public static string Write(IReadOnlyList<EnglishChange> changes)
    {
        var by = changes.All(c => c.By == TranslationState.Human) ? TranslationState.Human : TranslationState.Machine;
        return Apply($"by: {Terms.Of(by)}\nentries:\n", [], changes);
    }

    private EnglishItem Item(IReadOnlyList<EnglishEntry> entries, EnglishEntry entry) => layout.Items[IndexOf(entries, entry)];

    private static int IndexOf(IReadOnlyList<EnglishEntry> entries, EnglishEntry entry) =>
        entries.Select((e, i) => (e, i)).First(e => e.e == entry).i;

    private void Change(EnglishItem item, EnglishEntry entry, EnglishChange change)
    {
        if (change.Zh != entry.Zh)
        {
            edits.Add((item.Values["zh"], YamlText.Of(change.Zh, item.IsFlow)));
        }

        var added = new List<(string Key, string Words)>();
        if (change.En != entry.En)
        {
            edits.Add((item.Values["en"], YamlText.Of(change.En, item.IsFlow)));
            Set(item, "previous", YamlText.Of(entry.En, item.IsFlow), added);
        }

        if (change.By != entry.State)
        {
            Set(item, "by", Terms.Of(change.By), added);
        }

        if (added.Count > 0)
        {
            var place = item.IsFlow ? item.Values["en"].End : EndOfLine(item.Values["en"].End);
            var separator = item.IsFlow ? ", " : lineEnd + new string(' ', Column(item.Start));
            edits.Add((new TextSpan(place, 0), string.Concat(added.Select(a => $"{separator}{a.Key}: {a.Words}"))));
        }
    }

    private void Set(EnglishItem item, string key, string words, List<(string Key, string Words)> added)
    {
        if (item.Values.TryGetValue(key, out var value) && !value.IsEmpty)
        {
            edits.Add((value, words));
        }
        else if (value.IsEmpty && item.Values.ContainsKey(key))
        {
            edits.Add((value, " " + words));
        }
        else
        {
            added.Add((key, words));
        }
    }

    /// <param name="after">Index of the entry before; -1 for the beginning.</param>
    private void Insert(int after, IReadOnlyList<EnglishChange> changes)
    {
        if (layout.Items.Count == 0)
        {
            Begin(changes);
            return;
        }

        var neighbour = layout.Items[Math.Max(after, 0)];
        var list = layout.Entries!.Value.Start;
        if (text[list] != '-')
        {
            // One list in brackets: [{ zh: …, en: … }, …]
            var words = changes.Select(Flow);
            edits.Add(after < 0 ? (new TextSpan(neighbour.Start, 0), string.Concat(words.Select(w => w + ", "))) : (new TextSpan(neighbour.End, 0), string.Concat(words.Select(w => ", " + w))));
            return;
        }

        var before = text[StartOfLine(neighbour.Start)..neighbour.Start];
        var lead = before.Trim() == "-" ? before : new string(' ', Column(list)) + "- ";
        var items = changes.Select(c => lead + (neighbour.IsFlow ? Flow(c) : Block(c, lead.Length)));
        edits.Add(after < 0
            ? (new TextSpan(StartOfLine(list), 0), string.Concat(items.Select(item => item + lineEnd)))
            : (new TextSpan(EndOfLine(neighbour.End), 0), string.Concat(items.Select(item => lineEnd + item))));
    }

    // There is no entry yet: 'entries:', 'entries: []', or not even that.
    private void Begin(IReadOnlyList<EnglishChange> changes)
    {
        var items = string.Concat(changes.Select(c => $"{lineEnd}  - {Block(c, 4)}"));
        if (layout.Entries is { } entries)
        {
            // Behind the colon of the key.
            var start = text.LastIndexOf(':', Math.Min(entries.Start, text.Length - 1)) + 1;
            edits.Add((TextSpan.FromBounds(start, Math.Max(start, entries.End)), items));
        }
        else
        {
            edits.Add((new TextSpan(text.TrimEnd().Length, 0), (text.Trim().Length > 0 ? lineEnd : "") + "entries:" + items));
        }
    }

    private string Flow(EnglishChange change) => $"{{ {string.Join(", ", Pairs(change, inFlow: true))} }}";

    private string Block(EnglishChange change, int column) => string.Join(lineEnd + new string(' ', column), Pairs(change, inFlow: false));

    private IEnumerable<string> Pairs(EnglishChange change, bool inFlow)
    {
        yield return $"zh: {YamlText.Of(change.Zh, inFlow)}";
        yield return $"en: {YamlText.Of(change.En, inFlow)}";
        if (change.By != maker)
        {
            yield return $"by: {Terms.Of(change.By)}";
        }
    }

    private int StartOfLine(int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private int Column(int at) => at - StartOfLine(at);

    private int EndOfLine(int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end > at && text[end - 1] == '\r' ? end - 1 : end;
    }

    private string Edited()
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var (span, words) in edits.OrderBy(e => e.Span.Start))
        {
            result.Append(text, at, span.Start - at).Append(words);
            at = span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
