namespace Baogao.Lexicon;

/// <summary>A table that is built into the program; lines that begin with # say where it is from.</summary>
internal static class DataFile
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream($"Baogao.Lexicon.{name}")
            ?? throw new InvalidOperationException($"the program was built without its table {name}");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
