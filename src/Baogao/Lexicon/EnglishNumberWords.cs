using System.Collections.Frozen;

namespace Baogao.Lexicon;

/// <summary>Numbers as English writes them in words.</summary>
public static class EnglishNumberWords
{
    /// <summary>That add up: forty-two.</summary>
    public static readonly FrozenDictionary<string, int> Cardinals = Numbered(
        """
        zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16
        seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
        """);

    public static readonly FrozenDictionary<string, int> Ordinals = Numbered(
        """
        first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15
        sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90
        """);

    /// <summary>That multiply what stands before them.</summary>
    public static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
        ["mn"] = 1_000_000,
        ["bn"] = 1_000_000_000,
        ["tn"] = 1_000_000_000_000,
        ["dozen"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Parts of a whole: two thirds.</summary>
    public static readonly FrozenDictionary<string, int> Fractions = Numbered(
        """
        half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 eighth=8 eighths=8 tenth=10 tenths=10 hundredth=100 hundredths=100
        """);

    /// <summary>How many times as much: doubled.</summary>
    public static readonly FrozenDictionary<string, int> Multiples = Numbered(
        """
        double=2 doubled=2 doubles=2 doubling=2 twice=2 twofold=2 triple=3 tripled=3 triples=3 tripling=3 threefold=3 thrice=3 treble=3 trebled=3 quadruple=4 quadrupled=4
        quadrupling=4 fourfold=4 quintupled=5 fivefold=5 sextupled=6 sixfold=6 sevenfold=7 eightfold=8 ninefold=9 tenfold=10
        """);

    public static readonly FrozenDictionary<string, int> Months = Numbered(
        """
        January=1 February=2 March=3 April=4 May=5 June=6 July=7 August=8 September=9 October=10 November=11 December=12
        Jan=1 Feb=2 Mar=3 Apr=4 Jun=6 Jul=7 Aug=8 Sep=9 Sept=9 Oct=10 Nov=11 Dec=12
        """);

    /// <summary>Before a number: it names a thing, and is not compared.</summary>
    public static readonly FrozenSet<string> Namers = Words(
        """
        No Number Type type Class class Phase phase Grade grade Level level Stage stage Article article Chapter chapter Section section Clause clause Line line Building building
        Road road Route route Gate gate Room room Unit Zone Category category Tier tier Terminal Airport Flight Version Hotline hotline Table table Figure Note
        """);

    /// <summary>What a number of a plan or policy is not compared for: the Five-Year Plan.</summary>
    public static readonly string[] NamedTails = ["-year plan", "-year program", " principles of peaceful coexistence", " olympics"];

    private static FrozenDictionary<string, int> Numbered(string table) =>
        table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Split('='))
            .ToFrozenDictionary(parts => parts[0], parts => int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static FrozenSet<string> Words(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
