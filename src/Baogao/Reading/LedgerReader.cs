using System.Globalization;
using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

/// <summary>addresses.yaml: a list of addresses with their words, and of those that changed what became of them.</summary>
internal static class LedgerReader
{
    private static readonly Life[] Gone = [Life.Moved, Life.Split, Life.Merged, Life.Removed];

    private static readonly string[] Keys = [.. Gone.Select(Terms.Of), "to", "edited", "en"];

    /// <param name="isAddress">What can be an address in this ledger.</param>
    /// <returns>Null when there is none.</returns>
    public static Ledger? Read(RootFolder root, string path, Func<string, bool> isAddress, DiagnosticBag diagnostics)
    {
        if (!root.HasFile(path))
        {
            return null;
        }

        if (root.ReadText(path, diagnostics) is not { } source || Yaml.Read(source, diagnostics) is not { } map)
        {
            return Ledger.Empty;
        }

        var reader = new MapReader(map, diagnostics);
        var entries = new Dictionary<string, LedgerEntry>(StringComparer.Ordinal);
        var ledger = new Ledger(reader.Text("source"), [.. reader.Nodes("addresses").Select(node => Entry(node, isAddress, diagnostics)).OfType<LedgerEntry>().Where(IsFirst)]);
        reader.Finish();
        return ledger with { Entries = [.. ledger.Entries.Select(e => e with { To = [.. Targets(e, entries, diagnostics)] })] };

        bool IsFirst(LedgerEntry entry)
        {
            if (entries.TryAdd(entry.Address, entry))
            {
                return true;
            }

            diagnostics.Add(Problems.AddressTwice(entry.At!, entry.Address));
            return false;
        }
    }

    private static LedgerEntry? Entry(YamlMap map, Func<string, bool> isAddress, DiagnosticBag diagnostics)
    {
        var reader = new MapReader(map, diagnostics);
        if (map.Entries.Keys.FirstOrDefault(k => !Keys.Contains(k)) is not { } address || !isAddress(address))
        {
            diagnostics.Add(Problems.NotAnAddress(map.At, map.Entries.Keys.FirstOrDefault() ?? ""));
            return null;
        }

        var lives = Gone.Where(l => reader.Has(Terms.Of(l))).ToList();
        var life = lives.Count > 0 ? lives[0] : Life.Live;
        var entry = new LedgerEntry(address, reader.RequiredText(address), life, life == Life.Live ? "" : Day(reader, Terms.Of(life), diagnostics))
        {
            To = reader.Texts("to"),
            Earlier = [.. reader.Maps("edited").Select(e => Earlier(e, diagnostics))],
            En = reader.Text("en"),
            At = map.Entries[address].KeyAt,
        };
        if (lives.Count > 1 || (entry.To.Count > 0) != (life is Life.Moved or Life.Split or Life.Merged))
        {
            diagnostics.Add(Problems.LifeUnclear(entry.At, address));
        }

        reader.Finish();
        return entry;
    }

    private static EarlierWords Earlier(MapReader reader, DiagnosticBag diagnostics)
    {
        var earlier = new EarlierWords(reader.RequiredText("was"), Day(reader, "until", diagnostics), reader.Text("en"));
        reader.Finish();
        return earlier;
    }

    private static string Day(MapReader reader, string key, DiagnosticBag diagnostics)
    {
        var text = reader.RequiredText(key);
        if (text.Length > 0 && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            diagnostics.Add(Problems.NotADay(reader.At(key), text));
        }

        return text;
    }

    private static IEnumerable<string> Targets(LedgerEntry entry, Dictionary<string, LedgerEntry> entries, DiagnosticBag diagnostics)
    {
        foreach (var target in entry.To)
        {
            if (target != entry.Address && entries.ContainsKey(target))
            {
                yield return target;
            }
            else
            {
                diagnostics.Add(Problems.TargetUnknown(entry.At!, entry.Address, target));
            }
        }
    }
}
