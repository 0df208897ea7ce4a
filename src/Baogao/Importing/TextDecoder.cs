using System.Globalization;
using System.Text;
using Baogao.Diagnostics;

namespace Baogao.Importing;

/// <summary>Bytes to text, in the encodings that Chinese offices use: UTF-8, UTF-16, GB18030 (and so GBK, GB2312), and Big5 when it is clear.</summary>
internal static class TextDecoder
{
    // What a text reads like in the right encoding: measured on reports it is over 0.95, and under 0.5 in a wrong one.
    private const double Plausible = 0.9;
    private const double Implausible = 0.4;
    private const int Judged = 20;

    private static readonly Encoding[] Marked = [Encoding.UTF32, Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <returns>The text with its lines ended by LF; null when it is no text in any of the encodings.</returns>
    public static string? Decode(string file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var text = FromMark(file, bytes, diagnostics, out var marked) ?? (marked ? null : Unmarked(file, bytes, diagnostics));
        if (text is not null && IsBinary(text))
        {
            diagnostics.Add(Problems.NoText(file));
            return null;
        }

        return text?.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    private static string? FromMark(string file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics, out bool marked)
    {
        marked = true;
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return Strictly(encoding, file, bytes, encoding.Preamble.Length, diagnostics);
            }
        }

        marked = false;
        return null;
    }

    private static string? Unmarked(string file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var bad = DoubleBytes.BadUtf8(bytes);
        if (bad < 0 && !bytes.Contains((byte)0))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        if (Utf16(bytes) is { } text)
        {
            return text;
        }

        if (bytes.Contains((byte)0))
        {
            diagnostics.Add(Problems.NoText(file));
            return null;
        }

        if (DoubleBytes.Utf8Run(bytes) is >= 0 and var run)
        {
            diagnostics.Add(Problems.MixedEncodings(file, Place(bytes, run), Place(bytes, bad)));
            return null;
        }

        return GbOrBig5(file, bytes, diagnostics);
    }

    private static string? GbOrBig5(string file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var (gb, big5) = (DoubleBytes.Gb18030(bytes), DoubleBytes.Big5(bytes));
        if (big5.Bad < 0 && big5.Share >= Plausible && big5.Characters >= Judged && (gb.Bad >= 0 || gb.Share < big5.Share - 0.2))
        {
            return Strictly(CodePagesEncodingProvider.Instance.GetEncoding("big5")!, file, bytes, 0, diagnostics);
        }

        if (gb.Share < Implausible && gb.Characters >= Judged)
        {
            diagnostics.Add(Problems.NoText(file));
            return null;
        }

        if (gb.Bad >= 0 && IsPage(bytes))
        {
            diagnostics.Add(Problems.BytesLost(file, "GB18030", bytes[gb.Bad], Place(bytes, gb.Bad)));
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!.GetString(bytes);
        }

        if (gb.Bad >= 0)
        {
            diagnostics.Add(Problems.BadByte(file, "GB18030", bytes[gb.Bad], Place(bytes, gb.Bad)));
            return null;
        }

        return Strictly(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!, file, bytes, 0, diagnostics);
    }

    // Portals cut the titles in their lists of links after so many bytes: half a character in the frame says nothing of the report.
    private static bool IsPage(ReadOnlySpan<byte> bytes) => bytes.IndexOf("<body"u8) >= 0 || bytes.IndexOf("<BODY"u8) >= 0;

    // Only asked of what is no UTF-8: English in ASCII reads like rare ideographs in UTF-16.
    private static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0)
        {
            return null;
        }

        string[] readings = [Encoding.Unicode.GetString(bytes), Encoding.BigEndianUnicode.GetString(bytes)];
        return readings.FirstOrDefault(text => text.Count(IsUsual) >= Plausible * text.Length);
    }

    private static bool IsUsual(char c) => c is '\t' or '\n' or '\r'
        or (>= ' ' and <= '~') or '\u00A0' or '·' or (>= '\u2010' and <= '\u203F') or (>= '\u2460' and <= '\u24FF')
        or (>= '\u3000' and <= '\u303F') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF5E') or '￥';

    private static string? Strictly(Encoding encoding, string file, ReadOnlySpan<byte> bytes, int start, DiagnosticBag diagnostics)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(bytes[start..]);
        }
        catch (DecoderFallbackException e)
        {
            var at = start + Math.Clamp(e.Index, 0, bytes.Length - start);
            var bad = e.BytesUnknown is [var first, ..] ? first : (byte)0;
            diagnostics.Add(Problems.BadByte(file, encoding.WebName.ToUpperInvariant(), bad, Place(bytes, at)));
            return null;
        }
    }

    private static string Place(ReadOnlySpan<byte> bytes, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"byte {at:#,##0} (line {bytes[..at].Count((byte)'\n') + 1:#,##0})");

    private static bool IsBinary(string text) =>
        text.Contains('\0', StringComparison.Ordinal)
        || text.Count(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u001A')) > text.Length / 100;
}
