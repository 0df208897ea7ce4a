namespace Baogao.Text;

/// <summary>Which paths below a folder stay below it, and can be files on every system.</summary>
public static class SafePath
{
    // Windows sends what is written to one of these to a device, whatever follows the dot.
    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })],
        StringComparer.OrdinalIgnoreCase);

    private const int LongestDevice = 4;

    /// <param name="path">Relative, with forward slashes.</param>
    public static bool Is(ReadOnlySpan<char> path)
    {
        while (path.IndexOf('/') is >= 0 and var end)
        {
            if (!IsName(path[..end]))
            {
                return false;
            }

            path = path[(end + 1)..];
        }

        return IsName(path);
    }

    // What begins with a blank or ends with a dot Windows would rename; "..", "." and "" are no names of files.
    private static bool IsName(ReadOnlySpan<char> name) =>
        name.Length > 0 && name[^1] != '.' && !char.IsWhiteSpace(name[0]) && !char.IsWhiteSpace(name[^1]) && !HasForbidden(name) && !IsDevice(name);

    private static bool HasForbidden(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDevice(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        var stem = dot < 0 ? name : name[..dot];
        return stem.Length <= LongestDevice && Devices.Contains(stem.ToString());
    }
}
