using System.Runtime.InteropServices;
using System.Text;

namespace Baogao;

/// <summary>What .NET has no name for: two folders change places in one step, and a file gets a second name.</summary>
internal static class SystemCalls
{
    private const int WorkingFolder = -100;
    private const uint RenameExchange = 2;

    /// <returns>False where the system or its disk cannot do it; then nothing has changed.</returns>
    public static bool Exchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() && RenameAt2(WorkingFolder, Utf8(one), WorkingFolder, Utf8(other), RenameExchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
            return false;
        }
    }

    /// <returns>False where the system or its disk cannot do it.</returns>
    public static bool Link(string file, string name) =>
        OperatingSystem.IsWindows() ? CreateHardLink(name, file, 0) : LinkFile(Utf8(file), Utf8(name)) == 0;

    private static byte[] Utf8(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "renameat2")]
    private static extern int RenameAt2(int oneFolder, byte[] one, int otherFolder, byte[] other, uint flags);

    [DllImport("libc", EntryPoint = "link")]
    private static extern int LinkFile(byte[] file, byte[] name);

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", CharSet = CharSet.Unicode)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLink(string name, string file, nint security);
}
