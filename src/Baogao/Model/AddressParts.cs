using System.Text.RegularExpressions;

namespace Baogao.Model;

/// <summary>The parts of an address: c2-s4-p3-n2b is pledge b of sentence 2 of paragraph 3 of section 4 of chapter 2.</summary>
public static partial class AddressParts
{
    public static bool IsValid(string address) => Form().IsMatch(address);

    /// <summary>Of a chapter c2, of a section c2-s4; notes t1 and boilerplate b1 stand for themselves.</summary>
    public static bool IsHeading(string address) => address[0] == 'c' && address.Count(c => c == '-') < 2;

    public static bool IsPledge(string address) => address[0] == 'c' && char.IsAsciiLetter(address[^1]);

    /// <summary>The sentence that a pledge belongs to; any other address itself.</summary>
    public static string SentenceOf(string address) => IsPledge(address) ? address.TrimEnd(Letters) : address;

    /// <returns>Empty for what stands in no section.</returns>
    public static string SectionOf(string address) => Parts(address, 2);

    /// <returns>Empty for what stands in no paragraph.</returns>
    public static string ParagraphOf(string address) => Parts(address, 3);

    /// <returns>Empty for notes and boilerplate.</returns>
    public static string ChapterOf(string address) => address[0] == 'c' ? Parts(address, 1) : "";

    private static readonly char[] Letters = [.. Enumerable.Range('a', 26).Select(c => (char)c)];

    [GeneratedRegex(@"^(c[0-9]+(-s[0-9]+(-p[0-9]+-n[0-9]+[a-z]*)?)?|[tb][0-9]+)\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    private static string Parts(string address, int count)
    {
        var end = -1;
        for (var i = 0; i < count; i++)
        {
            if (end == address.Length)
            {
                return "";
            }

            var next = address.IndexOf('-', end + 1);
            end = next < 0 ? address.Length : next;
        }

        return address[..end];
    }
}
