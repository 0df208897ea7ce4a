using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace Baogao.Text;

/// <summary>
/// By which the program knows again what it has seen. Whatever others are to rely on (sources, downloads, the site's manifest) is named by SHA-256 instead.
/// XXH64 of two seeds: it needs no library of the system, and has no vectors, for which .NET would compile it at run time; both take longer than to hash a report's seeds.
/// </summary>
internal sealed class ContentHash
{
    public const int Length = 16;

    private const int BufferSize = 1 << 14;

    private readonly XxHash64 first = new(seed: 0);
    private readonly XxHash64 second = new(seed: 1);

    private ContentHash()
    {
    }

    public static byte[] Of(ReadOnlySpan<byte> bytes) => new ContentHash().Add(bytes).Value;

    /// <summary>Of several texts: where one ends and the next begins counts.</summary>
    public static byte[] Of(IEnumerable<string> texts) => texts.Aggregate(new ContentHash(), (hash, text) => hash.Add(Of(Encoding.UTF8.GetBytes(text)))).Value;

    /// <summary>In lower case.</summary>
    public static string HexOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(Of(bytes));

    /// <inheritdoc cref="HexOf(ReadOnlySpan{byte})"/>
    public static string HexOf(IEnumerable<string> texts) => Convert.ToHexStringLower(Of(texts));

    /// <inheritdoc cref="HexOf(ReadOnlySpan{byte})"/>
    public static string HexOf(Stream stream) => Convert.ToHexStringLower(Of(stream));

    /// <summary>Of all that is still to be read.</summary>
    public static byte[] Of(Stream stream)
    {
        var hash = new ContentHash();
        Span<byte> buffer = stackalloc byte[BufferSize];
        while (stream.Read(buffer) is > 0 and var count)
        {
            hash.Add(buffer[..count]);
        }

        return hash.Value;
    }

    private byte[] Value
    {
        get
        {
            var value = new byte[Length];
            BinaryPrimitives.WriteUInt64LittleEndian(value, first.GetCurrentHashAsUInt64());
            BinaryPrimitives.WriteUInt64LittleEndian(value.AsSpan(sizeof(ulong)), second.GetCurrentHashAsUInt64());
            return value;
        }
    }

    private ContentHash Add(ReadOnlySpan<byte> bytes)
    {
        first.Append(bytes);
        second.Append(bytes);
        return this;
    }
}
