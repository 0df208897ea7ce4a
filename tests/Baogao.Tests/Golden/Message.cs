using Xunit;

namespace Baogao.Tests.Golden;

/// <summary>What the program says, word for word, kept in Golden/Messages.</summary>
internal static class Message
{
    public static readonly string Folder = Path.Combine(Workshop.GoldenFolder, "Messages");

    public static void Matches(string name, string said)
    {
        var file = Path.Combine(Folder, name + ".txt");
        if (Workshop.Updates)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, said);
        }

        Assert.Equal(File.ReadAllText(file), said);
    }
}
