using System.IO.Compression;
using System.Xml;
using Baogao.Diagnostics;

namespace Baogao.Importing.Word;

/// <summary>A .docx: its paragraphs as lines, its lists with the numbers that Word prints, its notes at the end.</summary>
internal static class WordDocument
{
    private const string Archive = "an archive or another kind of document";
    private const string ArchiveHint = "unpack it, and import the report itself: .txt, .md, .html, .docx or .csv";

    private static readonly (string Start, string Kind)[] Around =
        [("word/header", "page header"), ("word/footer", "page footer"), ("word/comments.xml", "comments")];

    /// <returns>Null when it cannot be read; the reason is in the diagnostics.</returns>
    public static Draft? Read(string file, byte[] bytes, DiagnosticBag diagnostics)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            var package = new WordPackage(archive);
            if (package.MainPart() is { } main && package.Has(main))
            {
                return Read(package, main);
            }

            diagnostics.Add(Problems.NotImported(file, Archive, ArchiveHint));
        }
        catch (UnpacksTooLargeException)
        {
            diagnostics.Add(Problems.UnpacksTooLarge(file, WordPackage.LargestPart));
        }
        catch (XmlException)
        {
            diagnostics.Add(Problems.BrokenDocument(file, "its XML is malformed, or longer or deeper than a report needs"));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            diagnostics.Add(Problems.BrokenDocument(file, "its zip archive cannot be read"));
        }

        return null;
    }

    private static Draft Read(WordPackage package, string main)
    {
        var (leftOut, marks) = (new List<LeftOut>(), new NoteMarks());
        var styles = WordStyles.Read(package);
        var body = new BodyReader(styles, WordNumbering.Read(package), marks, leftOut);
        using (var xml = package.Open(main)!)
        {
            body.Read(xml);
        }

        var lines = body.Lines.Concat(WordNotes.Lines(package, styles, marks)).ToList();
        LeaveOutAround(package, leftOut);
        return new Draft(string.Concat(lines.Select(line => line + "\n")), leftOut, Papers.None);
    }

    private static void LeaveOutAround(WordPackage package, List<LeftOut> leftOut)
    {
        foreach (var (start, kind) in Around)
        {
            foreach (var part in package.Parts(start))
            {
                using var xml = package.Open(part)!;
                if (PlainText.Of(xml).Trim() is { Length: > 0 } words)
                {
                    leftOut.Add(new LeftOut(kind, words));
                }
            }
        }
    }
}
