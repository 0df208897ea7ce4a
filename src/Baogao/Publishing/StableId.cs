using System.Security.Cryptography;
using System.Text;

namespace Baogao.Publishing;

/// <summary>A name that is the same wherever the site stands, and that no other thing has: RFC 9562, version 8.</summary>
internal static class StableId
{
    public static string Urn(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"baogao {name}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
