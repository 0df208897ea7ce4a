namespace Baogao.Text;

/// <summary>Which paths below a folder stay below it, and can be files on every system.</summary>
public static class SafePath
{
    // Windows sends what is written to one of these to a device, whatever follows the dot.
    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <param name="path">Relative, with forward slashes.</param>
    public static bool Is(string path) => path.Split('/').All(IsName);

    // What begins with a blank or ends with a dot Windows would rename; "..", "." and "" are no names of files.
    private static bool IsName(string name) =>
        name.Trim() == name
        && name.Length > 0
        && !name.EndsWith('.')
        && !name.Any(c => c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(c))
        && !Devices.Contains(name.Split('.')[0]);
}
