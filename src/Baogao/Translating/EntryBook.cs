using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Translating;

/// <summary>The entries of an english.yaml by their quote; it knows which of them were wanted.</summary>
internal sealed class EntryBook
{
    private readonly IReadOnlyList<EnglishEntry> entries;
    private readonly Dictionary<string, EnglishEntry> byQuote = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public EntryBook(IReadOnlyList<EnglishEntry> english, DiagnosticBag diagnostics)
    {
        entries = english;
        foreach (var entry in english)
        {
            if (!byQuote.TryAdd(entry.Zh, entry))
            {
                diagnostics.Add(Problems.TranslatedTwice(entry.At, entry.Zh, byQuote[entry.Zh].At));
            }
        }
    }

    public EnglishEntry? Take(TranslationUnit unit)
    {
        var entry = Take(unit.Zh);
        var other = unit.Other.Length > 0 ? Take(unit.Other) : null;
        return entry ?? other;
    }

    /// <summary>The entries that no unit took, in their order.</summary>
    public IEnumerable<EnglishEntry> Left() => entries.Where(e => !taken.Contains(e.Zh));

    private EnglishEntry? Take(string quote)
    {
        if (byQuote.GetValueOrDefault(quote) is not { } entry)
        {
            return null;
        }

        taken.Add(quote);
        return entry;
    }
}
