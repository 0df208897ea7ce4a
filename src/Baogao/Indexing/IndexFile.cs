using System.Text;
using Baogao.Model;

namespace Baogao.Indexing;

/// <summary>A text file of the index. Its last line is a full stop: one that was cut off on its way is known by that.</summary>
internal static class IndexFile
{
    public static SiteFile Text(string path, StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }

        return new SiteFile(path, Encoding.UTF8.GetBytes(text.Append(".\n").ToString()));
    }
}
