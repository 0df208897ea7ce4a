using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Publishing;
using Baogao.Reading;
using Baogao.Rendering;

namespace Baogao;

/// <summary>Everything that has a look, read and ready to render.</summary>
/// <param name="Renderer">Null where a template or a string is wrong.</param>
internal sealed record Looks(TemplateSet Templates, SiteRenderer? Renderer)
{
    public static Looks Read(RootFolder root, DiagnosticBag diagnostics)
    {
        var templates = TemplatesReader.Read(root, Urls.Languages, diagnostics);
        return new Looks(templates, SiteRenderer.Load(templates, diagnostics));
    }
}
