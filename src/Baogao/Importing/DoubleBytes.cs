using System.Text;

namespace Baogao.Importing;

/// <summary>How well bytes read in an encoding of two bytes a character.</summary>
/// <param name="Bad">Offset of the first byte that cannot be, -1 when all can.</param>
/// <param name="Characters">Characters of more than one byte.</param>
/// <param name="Common">How many of them stand in the first level of the standard: the characters of everyday texts.</param>
internal readonly record struct DoubleBytes(int Bad, int Characters, int Common)
{
    /// <summary>1 for everyday Chinese in the right encoding; small for a text in another one.</summary>
    public double Share => Characters == 0 ? 1 : (double)Common / Characters;

    /// <summary>GB18030, and so GBK and GB2312. Level one and the marks: lead bytes A1–A3 and B0–D7.</summary>
    public static DoubleBytes Gb18030(ReadOnlySpan<byte> bytes)
    {
        var (characters, common) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            var length = GbLength(bytes[i..]);
            if (length == 0)
            {
                return new DoubleBytes(i, characters, common);
            }

            characters++;
            common += length == 2 && bytes[i] is >= 0xA1 and <= 0xA3 or >= 0xB0 and <= 0xD7 && bytes[i + 1] >= 0xA1 ? 1 : 0;
            i += length - 1;
        }

        return new DoubleBytes(-1, characters, common);
    }

    /// <summary>Big5. Level one and the marks: A140–C67E.</summary>
    public static DoubleBytes Big5(ReadOnlySpan<byte> bytes)
    {
        var (characters, common) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            if (bytes[i] is < 0xA1 or > 0xF9 || i + 1 == bytes.Length || bytes[i + 1] is not ((>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE)))
            {
                return new DoubleBytes(i, characters, common);
            }

            characters++;
            common += bytes[i] <= 0xC6 ? 1 : 0;
            i++;
        }

        return new DoubleBytes(-1, characters, common);
    }

    /// <summary>Offset of the first run of UTF-8 that no text in GB18030 holds by chance, -1 for none: four ideographs one after another.</summary>
    public static int Utf8Run(ReadOnlySpan<byte> bytes)
    {
        const int Ideographs = 4;
        var run = 0;
        for (var i = 0; i + 2 < bytes.Length;)
        {
            var ideograph = bytes[i] is >= 0xE4 and <= 0xE9 && bytes[i + 1] is >= 0x80 and <= 0xBF && bytes[i + 2] is >= 0x80 and <= 0xBF;
            run = ideograph ? run + 1 : 0;
            i += ideograph ? 3 : 1;
            if (run == Ideographs)
            {
                return i - (3 * Ideographs);
            }
        }

        return -1;
    }

    /// <summary>Offset of the first byte that is no UTF-8, -1 when all are.</summary>
    public static int BadUtf8(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    private static int GbLength(ReadOnlySpan<byte> rest)
    {
        if (rest[0] is 0x80 or 0xFF || rest.Length < 2)
        {
            return 0;
        }

        return rest[1] switch
        {
            (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE) => 2,
            >= 0x30 and <= 0x39 when rest.Length >= 4 && rest[2] is >= 0x81 and <= 0xFE && rest[3] is >= 0x30 and <= 0x39 => 4,
            _ => 0,
        };
    }
}
