using System.IO.Compression;
using System.Xml;

namespace Baogao.Importing.Word;

/// <summary>The parts of a .docx. What is unpacked is counted: a few bytes of zip can hold gigabytes.</summary>
internal sealed class WordPackage(ZipArchive archive)
{
    /// <summary>Of one part, in bytes.</summary>
    public const int LargestPart = 32_000_000;

    // Word itself writes some thirty; each level costs the XML reader memory.
    private const int DeepestNesting = 500;

    private const string Relations = "_rels/.rels";

    public bool Has(string part) => archive.GetEntry(part) is not null;

    /// <summary>The main part by the package's own relations: word/document.xml, as a rule.</summary>
    /// <returns>Null when the package is no Word document.</returns>
    public string? MainPart()
    {
        if (Open(Relations) is { } relations)
        {
            using (relations)
            {
                while (relations.Read())
                {
                    if (relations.LocalName == "Relationship" && relations.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
                    {
                        var target = relations.GetAttribute("Target")?.TrimStart('/');
                        return target is not null && target.StartsWith("word/", StringComparison.Ordinal) ? target : null;
                    }
                }
            }
        }

        const string Usual = "word/document.xml";
        return Has(Usual) ? Usual : null;
    }

    /// <summary>Names of the parts that begin so, in ordinal order: word/header …</summary>
    public IEnumerable<string> Parts(string start) =>
        archive.Entries.Select(e => e.FullName).Where(name => name.StartsWith(start, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <returns>Null when there is no such part.</returns>
    public XmlReader? Open(string part)
    {
        if (archive.GetEntry(part) is not { } entry)
        {
            return null;
        }

        if (entry.Length > LargestPart)
        {
            throw new UnpacksTooLargeException();
        }

        using (var xml = Reader(entry))
        {
            while (xml.Read())
            {
                if (xml.Depth > DeepestNesting)
                {
                    throw new XmlException();
                }
            }
        }

        return Reader(entry);
    }

    private static XmlReader Reader(ZipArchiveEntry entry)
    {
        // The number of characters is bounded too: an entry may state less than it holds.
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
            MaxCharactersInDocument = LargestPart,
        };
        return XmlReader.Create(entry.Open(), settings);
    }
}

/// <summary>Leaves the reading of a document that was made to fill the memory.</summary>
internal sealed class UnpacksTooLargeException : Exception;
