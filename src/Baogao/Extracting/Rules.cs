using Baogao.Model;

namespace Baogao.Extracting;

/// <summary>What the rules of extraction say of themselves.</summary>
public static class Rules
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["subject:before"] = "the subject stands before the number in its clause",
        ["subject:after"] = "the subject stands after the number in its clause",
        ["subject:both"] = "the subject stands on both sides of the number",
        ["subject:list"] = "the subject is this number's of a list that shares its words",
        ["subject:rank"] = "the subject is what holds the rank",
        ["subject:next"] = "the subject is that of the number after it",
        ["subject:last"] = "the subject is that of the number before it",
        ["subject:clause"] = "the subject stands in the clause before",
        ["subject:sentence"] = "the subject stands in the sentence before",
        ["subject:deed"] = "the subject is what the money was for",
        ["subject:service"] = "the subject is what is given to so many",
        ["subject:none"] = "no subject was found",
        ["period:part"] = "the period and kind are those of this part of the report",
        ["period:year"] = "the sentence names the year",
        ["period:five-years"] = "the sentence speaks of the past five years",
        ["period:three-years"] = "the sentence speaks of the past three years",
        ["period:next-years"] = "the sentence speaks of the next five years",
        ["period:plan"] = "the sentence names a five-year plan",
        ["period:yearly"] = "a yearly average of a result speaks of five years",
        ["period:targets"] = "the sentence lists this year's targets",
        ["period:aimed"] = "the words right before it say that it was aimed at",
        ["period:done"] = "the sentence says that it was done",
        ["period:years-past"] = "the sentence counts years back from the report",
        ["period:years-next"] = "the sentence counts years on from the report",
        ["period:base"] = "growth is counted from the year that the sentence names",
        ["period:end"] = "in an account of several years it stands at their end",
        ["period:from"] = "in an account of several years it stands at their beginning",
        ["correction"] = "a person corrected it",
    };

    /// <summary>A figure's rules, one sentence each; the code itself where a rule has no words.</summary>
    public static IEnumerable<string> Of(Figure figure) => figure.Rule.Split(' ').Select(Word);

    /// <summary>What a reason means.</summary>
    public static string Of(NotFigure reason) => reason switch
    {
        NotFigure.Name => "it is part of a name or code",
        NotFigure.Date => "it tells a date",
        NotFigure.Address => "it is part of an address, road or plot",
        NotFigure.Ordinal => "it counts in order",
        NotFigure.AgeGroup => "it says who or what belongs to a group",
        NotFigure.Duration => "it says how long",
        NotFigure.Rhetoric => "it counts words, not things",
        _ => "no rule knows what it is",
    };

    /// <summary>One rule in words.</summary>
    internal static string Word(string rule) =>
        Words.GetValueOrDefault(rule) ?? (rule.StartsWith("unit:", StringComparison.Ordinal) ? Unit(rule["unit:".Length..]) : rule);

    private static string Unit(string word) => word == "none" ? "no unit stands behind the number" : $"the unit is {word}";
}
