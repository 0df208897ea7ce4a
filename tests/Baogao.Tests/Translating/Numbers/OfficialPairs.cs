using System.Xml.Linq;
using Baogao.Tests.Support;

namespace Baogao.Tests.Translating.Numbers;

/// <summary>Sentences that the State Council itself has translated.</summary>
internal static class OfficialPairs
{
    public static IEnumerable<(string Zh, string En)> All => OfReport.Concat(OfOtherYears).Distinct();

    /// <summary>The report of 2013, whole.</summary>
    public static IEnumerable<(string Zh, string En)> OfReport =>
        XDocument.Load(Shared.File("bilingual/national-prc-2013.tmx")).Descendants("tu").Select(tu => (Segment(tu, "zh"), Segment(tu, "en")));

    /// <summary>Of the reports of 2008 to 2026, those in which terms stand.</summary>
    public static IEnumerable<(string Zh, string En)> OfOtherYears =>
        File.ReadLines(Shared.File("bilingual/TERMS-IN-CONTEXT.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells => (cells[3], cells[4]));

    private static string Segment(XElement unit, string language) =>
        unit.Elements("tuv").First(v => ((string)v.Attribute(XNamespace.Xml + "lang")!).StartsWith(language, StringComparison.Ordinal)).Element("seg")!.Value;
}
