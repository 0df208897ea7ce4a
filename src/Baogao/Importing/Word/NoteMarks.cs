using System.Globalization;

namespace Baogao.Importing.Word;

/// <summary>The notes that the text refers to, in its order. A mark is printed as [1]: a bare digit would join a number beside it.</summary>
internal sealed class NoteMarks
{
    private readonly List<Note> notes = [];
    private int marks;

    public IReadOnlyList<Note> Notes => notes;

    /// <param name="kind">footnote, endnote.</param>
    /// <returns>The mark that stands in the text; empty when the text brings its own.</returns>
    public string Refer(string kind, string id, bool ownMark)
    {
        var mark = ownMark ? "" : string.Create(CultureInfo.InvariantCulture, $"[{++marks}]");
        notes.Add(new Note(kind, id, mark));
        return mark;
    }

    internal sealed record Note(string Kind, string Id, string Mark);
}
