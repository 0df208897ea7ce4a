using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Addressing;

/// <summary>Says which addresses have changed without anybody having accepted it: an error each.</summary>
public static class ChangeReport
{
    // A text that was put in another's place changes all of them.
    private const int Most = 20;

    /// <param name="file">The ledger.</param>
    /// <param name="accept">The command that accepts.</param>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<AddressChange> changes, string file, string accept)
    {
        var said = changes.Take(Most).Select(c => Of(c, c.At ?? Location.OfFile(file), accept));
        return changes.Count > Most ? said.Append(Problems.MoreChanges(file, changes.Count - Most, accept)) : said;
    }

    private static Diagnostic Of(AddressChange change, Location at, string accept)
    {
        var (address, words, life) = (change.After.Address, change.After.Words, change.After.Life);
        return change.IsNew ? Problems.AddressNew(at, address, words, accept)
            : change.IsBack ? Problems.AddressBack(at, address, words, accept)
            : change.IsEdited ? Problems.AddressEdited(at, address, change.Before!.Words, words, SameWords.NumbersChanged(change.Before.Words, words), accept)
            : life == Life.Removed ? Problems.AddressRemoved(at, address, words, change.Doubts, accept)
            : Problems.AddressLeft(at, address, words, Terms.Of(life), change.After.To, accept);
    }
}
