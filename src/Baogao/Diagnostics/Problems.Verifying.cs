using Baogao.Text;

namespace Baogao.Diagnostics;

public static partial class Problems
{
    public static Diagnostic IdTwice(string page, string id) =>
        Error("BG901", $"the id '{id}' stands twice on the page", Location.OfFile(page), "ids are addresses: mend the template that writes it");

    public static Diagnostic QuoteNotShown(string page, string anchor, string words, string seed) => Error(
        "BG902",
        $"the page does not show '{Short(words)}' at #{anchor}",
        Location.OfFile(page),
        $"the words are from {seed}; the element with that id must hold them and nothing else");

    public static Diagnostic NoTwin(string page, string twin) =>
        Error("BG903", "the page has no twin in the other language", Location.OfFile(page), $"expected {twin}");

    public static Diagnostic DeadLink(string page, string target) =>
        Error("BG904", $"a link leads nowhere: {target}", Location.OfFile(page), "no file of the site has this address");

    public static Diagnostic DeadAnchor(string page, string target, string anchor) =>
        Error("BG905", page == target ? $"a link leads nowhere: #{anchor}" : $"a link leads nowhere: {target}#{anchor}", Location.OfFile(page), "no element there has this id");
}
