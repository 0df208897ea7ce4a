using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao;

/// <summary>Lets a file into the site only if it stays below its root on every system and no other has its address.</summary>
internal sealed class SiteAddresses(DiagnosticBag diagnostics)
{
    private readonly NameSet taken = new();

    public bool Accept(SiteFile file)
    {
        if (!SafePath.Is(file.Path))
        {
            diagnostics.Add(Problems.UnsafePath(file.Path));
            return false;
        }

        return file.Piece == Piece.Next || IsFree(file.Path);
    }

    /// <summary>Files of an earlier build, whose paths were safe then.</summary>
    public bool Accept(PlaceFiles standing) => standing.Paths.Count(IsFree) == standing.Paths.Count;

    private bool IsFree(string path)
    {
        // Most desktops take style.css and Style.css for one file.
        if (taken.Add(StableHash.Of(path.ToLowerInvariant())))
        {
            return true;
        }

        diagnostics.Add(Problems.PathTwice(path));
        return false;
    }
}
