namespace Baogao.Model;

/// <summary>A theme in a ledger, where it stands among addresses of other kinds: themes/housing.</summary>
public static class ThemeAddress
{
    private const string Prefix = "themes/";

    public static string Of(string id) => Prefix + id;

    public static bool Is(string address) => address.StartsWith(Prefix, StringComparison.Ordinal);

    public static string IdOf(string address) => address[Prefix.Length..];
}
