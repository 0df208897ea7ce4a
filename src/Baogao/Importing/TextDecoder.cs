using System.Text;
using Baogao.Diagnostics;

namespace Baogao.Importing;

/// <summary>Bytes to text, in the encodings that Chinese offices use: UTF-8, UTF-16 with a mark, GB18030 (and so GBK, GB2312).</summary>
internal static class TextDecoder
{
    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <returns>The text with its lines ended by LF; null when it is no text in any of the encodings.</returns>
    public static string? Decode(string file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        foreach (var encoding in Candidates(bytes))
        {
            var start = bytes.StartsWith(encoding.Preamble) ? encoding.Preamble.Length : 0;
            if (Strictly(encoding, bytes[start..]) is { } text && !text.Contains('\0', StringComparison.Ordinal))
            {
                return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            }
        }

        diagnostics.Add(Problems.NoText(file));
        return null;
    }

    private static Encoding[] Candidates(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return [encoding];
            }
        }

        // Text in GB18030 is almost never valid UTF-8 by chance; the other way round it often is: UTF-8 goes first.
        return [Encoding.UTF8, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!];
    }

    private static string? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
