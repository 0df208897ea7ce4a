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

        // Most desktops take style.css and Style.css for one file.
        if (file.Piece == Piece.Next || taken.Add(StableHash.Of(file.Path.ToLowerInvariant())))
        {
            return true;
        }

        diagnostics.Add(Problems.PathTwice(file.Path));
        return false;
    }
}
