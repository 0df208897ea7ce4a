namespace Baogao.Translating.Exchange;

/// <summary>Finds the units of a report by their words: exactly, or as they are shown.</summary>
internal sealed class UnitFinder
{
    private readonly Dictionary<string, List<UnitEnglish>> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<UnitEnglish>> shown = new(StringComparer.Ordinal);

    public UnitFinder(IReadOnlyList<UnitEnglish> units)
    {
        foreach (var unit in units)
        {
            foreach (var quote in new[] { unit.Unit.Zh, unit.Unit.Other }.Where(q => q.Length > 0))
            {
                Add(exact, quote, unit);
                Add(shown, QuoteKey.Of(quote), unit);
            }
        }
    }

    /// <returns>None when the words do not stand in the report, or when it is not clear which are meant.</returns>
    public IReadOnlyList<UnitEnglish> Find(string zh) =>
        exact.TryGetValue(zh, out var same) ? same
        : shown.TryGetValue(QuoteKey.Of(zh), out var alike) && alike.Select(u => u.Unit.Zh).Distinct(StringComparer.Ordinal).Count() == 1 ? alike
        : [];

    private static void Add(Dictionary<string, List<UnitEnglish>> units, string key, UnitEnglish unit)
    {
        if (!units.TryGetValue(key, out var list))
        {
            units[key] = list = [];
        }

        list.Add(unit);
    }
}
