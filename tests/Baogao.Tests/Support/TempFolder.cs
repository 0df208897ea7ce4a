namespace Baogao.Tests.Support;

/// <summary>A folder of its own for one test; gone with the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("baogao-test-").FullName;

    public string this[string path] => System.IO.Path.Combine(Path, path);

    public TempFolder Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public TempFolder Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
        return this;
    }

    public string Read(string path) => File.ReadAllText(this[path]);

    /// <summary>Every file below, hidden ones too, in ordinal order.</summary>
    public IReadOnlyList<string> Files() =>
    [
        .. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .Select(f => System.IO.Path.GetRelativePath(Path, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
