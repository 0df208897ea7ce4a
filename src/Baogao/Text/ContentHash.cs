using System.Security.Cryptography;
using System.Text;

namespace Baogao.Text;

/// <summary>One SHA-256 of several texts: where one ends and the next begins counts.</summary>
internal static class ContentHash
{
    public static byte[] Of(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        }

        return hash.GetHashAndReset();
    }

    /// <summary>In lower case.</summary>
    public static string HexOf(IEnumerable<string> texts) => Convert.ToHexStringLower(Of(texts));
}
