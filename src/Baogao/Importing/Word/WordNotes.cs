using System.Xml;

namespace Baogao.Importing.Word;

/// <summary>Footnotes and endnotes: lines after the text, each behind its mark.</summary>
internal static class WordNotes
{
    public static IEnumerable<string> Lines(WordPackage package, WordStyles styles, NoteMarks marks)
    {
        var texts = marks.Notes.Select(n => n.Kind).Distinct().ToDictionary(kind => kind, kind => Read(package, styles, kind), StringComparer.Ordinal);
        foreach (var note in marks.Notes)
        {
            var lines = texts[note.Kind].GetValueOrDefault(note.Id) ?? [];
            for (var i = 0; i < lines.Count; i++)
            {
                yield return i == 0 && note.Mark.Length > 0 ? $"{note.Mark} {lines[i].TrimStart()}" : lines[i];
            }
        }
    }

    private static Dictionary<string, List<string>> Read(WordPackage package, WordStyles styles, string kind)
    {
        var notes = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        using var xml = package.Open($"word/{kind}s.xml");
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && WordXml.IsWord(xml) && xml.LocalName == kind)
            {
                var id = WordXml.Value(xml, "id");
                var reader = new BodyReader(styles, WordNumbering.None, new NoteMarks(), []);
                using var inner = xml.ReadSubtree();
                reader.Read(inner);
                notes[id] = reader.Lines;
            }
        }

        return notes;
    }
}
