using System.Text;
using Baogao.Text;

namespace Baogao.Translating.Exchange;

/// <summary>A message of a PO file while it is read line by line.</summary>
internal sealed class PoMessage
{
    private StringBuilder? current;

    public StringBuilder Context { get; } = new();

    public StringBuilder Id { get; } = new();

    public StringBuilder Str { get; } = new();

    public bool IsFuzzy { get; set; }

    public Location? IdAt { get; private set; }

    public Location? StrAt { get; private set; }

    public bool IsBegun => current is not null;

    public bool IsWhole => StrAt is not null;

    /// <returns>False when the keyword is none, or cannot follow what stands before it.</returns>
    public bool Begin(string keyword, string words, Location at)
    {
        switch (keyword)
        {
            case "msgctxt" when !IsBegun:
                current = Context;
                break;
            case "msgid" when IdAt is null:
                (current, IdAt) = (Id, at);
                break;
            case "msgstr" or "msgstr[0]" when IdAt is not null && !IsWhole:
                (current, StrAt) = (Str, at);
                break;
            case "msgid_plural" when IdAt is not null && !IsWhole:
            case var plural when IsWhole && plural.StartsWith("msgstr[", StringComparison.Ordinal):
                current = new StringBuilder();
                break;
            default:
                return false;
        }

        current.Append(words);
        return true;
    }

    /// <returns>False when nothing stands before it.</returns>
    public bool Continue(string words) => current?.Append(words) is not null;
}

/// <summary>The translation of the empty message: a field a line.</summary>
internal sealed record PoHeader(IReadOnlyList<(string Name, string Value)> Fields)
{
    public static PoHeader Of(string words) =>
        new([.. words.Split('\n').Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2).Select(parts => (parts[0].Trim(), parts[1].Trim()))]);

    /// <returns>Empty when there is none.</returns>
    public string Field(string name) => Fields.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? "";
}
