namespace Baogao.Structuring;

/// <summary>What a block is in the outline.</summary>
internal enum Rank
{
    Paragraph,
    Chapter,
    Section,

    /// <summary>A heading below the sections: a sentence of its own paragraph.</summary>
    Item,
}

/// <param name="Shape">Of a heading; null for a paragraph.</param>
/// <param name="Continues">The rest of a paragraph that a page's end broke in two.</param>
/// <param name="Level">1 for a chapter, 2 for a section, and so on; 0 for a paragraph.</param>
internal readonly record struct Placed(Block Block, Rank Rank, HeadingShape? Shape = null, int Level = 0, bool Continues = false);
