namespace Baogao.Tests.Support;

/// <summary>A folder of its own for one test; gone with the test.</summary>
internal sealed class TempFolder : IDisposable
{
    // The same files are written again and again: in memory, where Linux has room there, that takes half the time.
    private static readonly string Parent = HasRoom("/dev/shm") ? "/dev/shm" : System.IO.Path.GetTempPath();

    public string Path { get; } = Directory.CreateDirectory(System.IO.Path.Combine(Parent, $"baogao-test-{Guid.NewGuid():N}")).FullName;

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

    private static bool HasRoom(string memory) =>
        Directory.Exists(memory) && new DriveInfo(memory).AvailableFreeSpace > 2L << 30;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
