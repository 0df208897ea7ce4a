using Baogao.Tests.House;
using Xunit;

namespace Baogao.Tests.Support;

/// <summary>Material that stands beside the project and is no part of it.</summary>
internal static class Shared
{
    /// <summary>The path of a file there; without it the test is skipped.</summary>
    public static string File(string name)
    {
        var path = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", name));
        Assert.SkipUnless(System.IO.File.Exists(path), $"../shared/{name} is not there");
        return path;
    }
}
