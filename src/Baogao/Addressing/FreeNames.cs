using System.Globalization;
using Baogao.Model;

namespace Baogao.Addressing;

/// <summary>Gives out addresses that were never given before, to whatever they may have led.</summary>
internal sealed class FreeNames
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> highest = new(StringComparer.Ordinal);

    public FreeNames(IEnumerable<string> ever)
    {
        foreach (var address in ever)
        {
            Take(AddressParts.SentenceOf(address));
        }
    }

    /// <summary>The address that counting gives, if it is free; else the next number that nothing had there.</summary>
    /// <param name="parent">Empty for what stands in nothing.</param>
    /// <param name="fresh">Its last part is the wanted one: n4.</param>
    public string New(string parent, string fresh)
    {
        var wanted = fresh[(fresh.LastIndexOf('-') + 1)..];
        var stem = Stem(parent, wanted[0]);
        var name = stem + wanted[1..];
        if (taken.Contains(name))
        {
            name = stem + (highest.GetValueOrDefault(stem) + 1).ToString(CultureInfo.InvariantCulture);
        }

        Take(name);
        return name;
    }

    // With all that holds it: a paragraph is taken when one of its sentences is.
    private void Take(string address)
    {
        var parts = address.Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            if (taken.Add(string.Join('-', parts[..(i + 1)])) && int.TryParse(parts[i].AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                var stem = Stem(string.Join('-', parts[..i]), parts[i][0]);
                highest[stem] = Math.Max(highest.GetValueOrDefault(stem), number);
            }
        }
    }

    private static string Stem(string parent, char letter) => parent.Length == 0 ? $"{letter}" : $"{parent}-{letter}";
}
