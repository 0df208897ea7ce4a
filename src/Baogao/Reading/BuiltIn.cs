using System.Reflection;

namespace Baogao.Reading;

/// <summary>The templates and example seeds that the program carries with it, by their paths in the repository.</summary>
internal static class BuiltIn
{
    private static readonly Assembly Program = typeof(BuiltIn).Assembly;

    // MSBuild writes the separator of the system that it ran on.
    private static readonly Lazy<SortedDictionary<string, string>> Names = new(() =>
        new(Program.GetManifestResourceNames().ToDictionary(name => name.Replace('\\', '/'), StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>Paths of the files in a folder and below, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, string suffix = "") =>
        [.. Names.Value.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal) && path.EndsWith(suffix, StringComparison.Ordinal))];

    /// <returns>Null when the program carries no such file.</returns>
    public static byte[]? Read(string path)
    {
        if (!Names.Value.TryGetValue(path, out var name))
        {
            return null;
        }

        using var stream = Program.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
