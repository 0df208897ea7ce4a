using System.Globalization;
using System.Text;
using Baogao.Diagnostics;
using Baogao.Text;

namespace Baogao.Translating.Exchange;

/// <summary>Bytes to text, in the encoding that the file itself names: by its mark, its XML declaration, its PO header; else UTF-8. Nothing is guessed.</summary>
internal static class ExchangeText
{
    private const int Opening = 2000;

    private static readonly Encoding[] Marked = [Encoding.UTF32, Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <returns>Null when the bytes are not what the file says; the reason is in the diagnostics.</returns>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var (encoding, start) = (Encoding.UTF8, 0);
        foreach (var marked in Marked.Reverse())
        {
            (encoding, start) = bytes.StartsWith(marked.Preamble) ? (marked, marked.Preamble.Length) : (encoding, start);
        }

        if (start == 0 && Named(bytes) is { Length: > 0 } name)
        {
            if (Find(name) is not { } found)
            {
                diagnostics.Add(Problems.UnknownEncoding(path, name));
                return null;
            }

            encoding = found;
        }

        return Strictly(path, encoding, bytes, start, diagnostics);
    }

    private static SourceText? Strictly(string path, Encoding encoding, ReadOnlySpan<byte> bytes, int start, DiagnosticBag diagnostics)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            var source = new SourceText(path, strict.GetString(bytes[start..]));
            var lost = source.Text.IndexOf('\uFFFD', StringComparison.Ordinal);
            if (lost < 0)
            {
                return source;
            }

            diagnostics.Add(Problems.CharactersLost(source.Locate(new TextSpan(lost, 1))));
        }
        catch (DecoderFallbackException e)
        {
            var before = bytes.Slice(start, Math.Clamp(e.Index, 0, bytes.Length - start));
            diagnostics.Add(Problems.ExchangeEncoding(path, encoding.WebName.ToUpperInvariant(), before.Count((byte)'\n') + 1, e.BytesUnknown is [var bad, ..] ? bad : (byte)0));
        }

        return null;
    }

    // encoding="GB18030" of XML, charset=GB18030 of PO: both are ASCII in every encoding that can be meant.
    private static string Named(ReadOnlySpan<byte> bytes)
    {
        var opening = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Opening)]);
        var isXml = opening.TrimStart().StartsWith("<?xml", StringComparison.Ordinal);
        var (key, within) = isXml ? ("encoding", opening[..Math.Max(0, opening.IndexOf("?>", StringComparison.Ordinal))]) : ("charset", opening);
        var at = within.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? "" : string.Concat(within[(at + key.Length)..].TrimStart(' ', '=', '"', '\'').TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
    }

    // CHARSET stands in templates that nobody has filled in.
    private static Encoding? Find(string name) =>
        name.ToLower(CultureInfo.InvariantCulture) switch
        {
            "utf-8" or "utf8" or "us-ascii" or "ascii" or "charset" => Encoding.UTF8,
            "utf-16" or "utf-16le" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,
            "gb18030" or "gbk" or "gb2312" or "cp936" or "windows-936" => CodePagesEncodingProvider.Instance.GetEncoding("GB18030"),
            "big5" => CodePagesEncodingProvider.Instance.GetEncoding("big5"),
            _ => null,
        };
}
