using System.Text;

namespace Baogao.Text;

/// <summary>Reads RFC 4180: fields with commas, quotes and line ends inside quotes; rows ended by LF or CRLF.</summary>
internal static class CsvTable
{
    /// <returns>Null when the quotes do not match: no table.</returns>
    public static IReadOnlyList<IReadOnlyList<string>>? Parse(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        for (var at = 0; at < text.Length;)
        {
            if (Row(text, ref at) is not { } row)
            {
                return null;
            }

            if (row is not [""])
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static List<string>? Row(string text, ref int at)
    {
        var row = new List<string>();
        do
        {
            if (Field(text, ref at) is not { } field)
            {
                return null;
            }

            row.Add(field);
        }
        while (at < text.Length && text[at++] == ',');

        return row;
    }

    // Ends on the comma or line end that follows.
    private static string? Field(string text, ref int at)
    {
        if (at < text.Length && text[at] == '"')
        {
            return Quoted(text, ref at);
        }

        var start = at;
        while (at < text.Length && text[at] is not (',' or '\n'))
        {
            at++;
        }

        return text[start..(at < text.Length && text[at] == '\n' && at > start && text[at - 1] == '\r' ? at - 1 : at)];
    }

    private static string? Quoted(string text, ref int at)
    {
        var field = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                field.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append(text[at++]);
            }
            else
            {
                at++;
                at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 1 : 0;
                return at == text.Length || text[at] is ',' or '\n' ? field.ToString() : null;
            }
        }

        return null;
    }
}
