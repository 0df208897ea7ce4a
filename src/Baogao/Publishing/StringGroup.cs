namespace Baogao.Publishing;

/// <summary>The groups of interface strings that the program looks up by itself, as "units.km"; all others are named by templates.</summary>
public enum StringGroup
{
    Bounds,
    Citations,
    Columns,
    Composed,
    Datasets,
    Feeds,
    Files,
    Said,
    Scales,
    Signs,
    Sizes,
    Tables,
    Units,
}
