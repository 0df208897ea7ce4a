namespace Baogao.Model;

/// <summary>Something that can be found: a sentence, a heading, a commitment, an indicator or a term of the glossary.</summary>
/// <param name="Address">Its permanent name; of an indicator or a term its id.</param>
/// <param name="Url">Below the language: "xuhui/2013/c2-s4/#c2-s4-p3-n2" stands under zh/ and en/.</param>
/// <param name="Type">sentence, heading, commitment, indicator or term.</param>
/// <param name="Report">The report's id; empty for what stands in none: an indicator runs through reports.</param>
/// <param name="Year">Of the report; of an indicator the latest; null for a term.</param>
/// <param name="Theme">The id of its theme; empty where it has none.</param>
/// <param name="Section">The heading it stands under; of an indicator its place.</param>
/// <param name="Figures">In the report's words: 500张.</param>
/// <param name="En">Empty where no English is written.</param>
public sealed record IndexEntry(
    string Address,
    string Url,
    string Type,
    string Report,
    int? Year,
    string Theme,
    LocalizedText Section,
    IReadOnlyList<string> Figures,
    string Zh,
    string En);

/// <summary>Words that mean the same, in either language: a search for one finds the others.</summary>
public sealed record SynonymGroup(IReadOnlyList<string> Words);
