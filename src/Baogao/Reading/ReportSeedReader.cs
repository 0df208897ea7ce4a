using System.Security.Cryptography;
using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Reading;

/// <summary>Reads one report's text, corrections and English when its turn comes.</summary>
public static class ReportSeedReader
{
    /// <returns>Null when there is no text to build from; the reason is in the diagnostics.</returns>
    public static ReportSeed? Read(RootFolder root, Provenance provenance, IReadOnlyList<Theme> themes, DiagnosticBag diagnostics)
    {
        var path = SeedPaths.Source(provenance.Id);
        if (root.ReadBytes(path, diagnostics) is not { } bytes || RootFolder.Decode(path, bytes, diagnostics) is not { } source)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(source.Text))
        {
            diagnostics.Add(Problems.EmptySource(path));
            return null;
        }

        if (!SizeCheck.Passes(path, source.Text, diagnostics))
        {
            return null;
        }

        CheckHash(path, bytes, provenance, diagnostics);
        return new ReportSeed(provenance, source, CorrectionsReader.Read(root, provenance.Id, themes, diagnostics), EnglishReader.Read(root, provenance.Id, diagnostics))
        {
            Ledger = LedgerReader.Read(root, SeedPaths.Addresses(provenance.Id), AddressParts.IsValid, diagnostics),
        };
    }

    private static void CheckHash(string path, byte[] bytes, Provenance provenance, DiagnosticBag diagnostics)
    {
        var actual = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (provenance.Sha256.Length > 0 && actual != provenance.Sha256)
        {
            diagnostics.Add(Problems.SourceChanged(path, provenance.Sha256, actual));
        }
    }
}
