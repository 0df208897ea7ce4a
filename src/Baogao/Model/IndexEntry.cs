namespace Baogao.Model;

/// <summary>Something that can be found: a sentence, a heading, a commitment or an indicator.</summary>
/// <param name="Address">Its permanent name; of an indicator its id.</param>
/// <param name="Url">Below the language: "xuhui/2013/c2-s4/#c2-s4-p3-n2" stands under zh/ and en/.</param>
/// <param name="Type">sentence, heading, commitment or indicator.</param>
/// <param name="Report">The report's id; empty for an indicator, which runs through reports.</param>
/// <param name="En">Empty where no English is written.</param>
public sealed record IndexEntry(string Address, string Url, string Type, string Report, int Year, string Zh, string En);
