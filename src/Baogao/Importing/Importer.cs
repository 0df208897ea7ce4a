using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Baogao.Diagnostics;

namespace Baogao.Importing;

/// <summary>Makes a report's seeds from a text file. The words and lines stay as they are; what the text says of itself is proposed, not asserted.</summary>
public static class Importer
{
    /// <param name="id">The report's address: place and year, xuhui-2013.</param>
    /// <param name="url">Where the text was published; empty when unknown.</param>
    /// <returns>Null when the file is no text; the reason is in the diagnostics.</returns>
    public static ImportedReport? Import(string file, ReadOnlySpan<byte> bytes, string id, string url, DiagnosticBag diagnostics)
    {
        if (TextDecoder.Decode(file, bytes, diagnostics) is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(Problems.EmptySource(file));
            return null;
        }

        var source = Encoding.UTF8.GetBytes(text);
        return new ImportedReport(source, Encoding.UTF8.GetBytes(Provenance(id, url, Proposal.From(text), source)));
    }

    private static string Provenance(string id, string url, Proposal proposal, byte[] source)
    {
        var year = id.Split('-').Last(part => part.Length == 4 && part.All(char.IsAsciiDigit));
        var place = id[..id.LastIndexOf("-" + year, StringComparison.Ordinal)];
        var yaml = new StringBuilder("# Where this text comes from. Lines marked 'proposed' were read from the text: check them, then take the mark away.\n");
        Localized(yaml, "place", proposal.Place.Length > 0 ? proposal.Place : place, proposal.Place.Length > 0);
        yaml.Append(CultureInfo.InvariantCulture, $"year: {year}\n");
        Localized(yaml, "title", proposal.Title.Length > 0 ? proposal.Title : id, proposal.Title.Length > 0);
        if (proposal.Body.Length > 0)
        {
            Localized(yaml, "body", proposal.Body, proposed: true);
        }

        if (url.Length > 0)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"url: {Quoted(url)}\n");
        }

        return yaml.Append(CultureInfo.InvariantCulture, $"sha256: {Convert.ToHexStringLower(SHA256.HashData(source))}\n").ToString();
    }

    private static void Localized(StringBuilder yaml, string key, string zh, bool proposed) =>
        yaml.Append(CultureInfo.InvariantCulture, $"{key}:\n  zh: {Quoted(zh)}{(proposed ? " # proposed" : "")}\n");

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}

/// <param name="Source">source.txt: UTF-8, LF.</param>
/// <param name="Provenance">provenance.yaml.</param>
public sealed record ImportedReport(byte[] Source, byte[] Provenance);
