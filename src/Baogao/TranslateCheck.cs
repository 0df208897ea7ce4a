using Baogao.Diagnostics;
using Baogao.Extracting;
using Baogao.Lexicon;
using Baogao.Reading;
using Baogao.Translating.Exchange;

namespace Baogao;

/// <summary>baogao translate check: what shows in a translators' file by itself, of any report or of none.</summary>
internal static class TranslateCheck
{
    /// <param name="glossary">Whether terms are to be called what the glossary below the root calls them.</param>
    /// <returns>Null when the file cannot be read, or the glossary; the reason is in the diagnostics.</returns>
    public static CheckedFile? Run(string root, string file, bool glossary, DiagnosticBag diagnostics)
    {
        var terms = glossary ? Terms(root, diagnostics) : null;
        return diagnostics.HasErrors
            || new RootFolder(".").ReadBytes(file, diagnostics) is not { } bytes
            || ExchangeReader.Read(file, bytes, diagnostics, eitherWay: true) is not { } read
            ? null
            : FileCheck.Check(read, StatedNumbers.Of, terms);
    }

    private static TermFinder? Terms(string root, DiagnosticBag diagnostics) =>
        SeedsReader.Read(new RootFolder(root), diagnostics) is { } seeds ? new TermFinder(seeds.Glossary) : null;
}
