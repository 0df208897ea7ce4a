using Baogao.Model;
using Baogao.Text;

namespace Baogao.Verifying;

/// <summary>
/// Finds where a tag of the site was written: in a page of people's, or in the template whose own words fit it best. Templates say
/// <c>href="{{ page.root }}nowhere/"</c>, and what stands around the braces tells them apart; where nothing does, the page's template is named alone.
/// </summary>
public sealed class MendFinder(IReadOnlyList<SourceText> templates, IReadOnlyList<MarkdownPage> pages)
{
    private const string OfAPage = "templates/pages/";

    private readonly Lazy<ILookup<string, TemplateTag>> tags = new(() =>
        templates.SelectMany(TemplateTag.In).ToLookup(t => t.File.Path, StringComparer.Ordinal));

    internal Location? Find(Asker asker) => asker.Mend ?? InSeed(asker) ?? InTemplates(asker);

    private Location? InSeed(Asker asker)
    {
        if (asker.Tag is not { Value.Length: > 0 } tag || pages.FirstOrDefault(p => p.File == asker.Seed) is not { } page)
        {
            return null;
        }

        var at = page.Text.IndexOf($"({tag.Value}", StringComparison.Ordinal);
        return at < 0 ? null : new SourceText(page.File, page.Text).Locate(new TextSpan(at + 1, tag.Value.Length));
    }

    private Location? InTemplates(Asker asker)
    {
        if (asker.Template.Length == 0)
        {
            return null;
        }

        if (asker.Tag is not { } tag)
        {
            return Location.OfFile(asker.Template);
        }

        var fits = tags.Value.Where(f => f.Key == asker.Template || !f.Key.StartsWith(OfAPage, StringComparison.Ordinal))
            .SelectMany(f => f)
            .Select(t => (Tag: t, Fit: t.Fit(tag)))
            .Where(f => f.Fit >= 0)
            .ToList();
        var best = fits.Where(f => f.Fit == fits.Max(o => o.Fit)).Select(f => f.Tag).ToList();
        return Only(best) ?? Only(best.Where(t => t.File.Path == asker.Template)) ?? Location.OfFile(asker.Template);

        Location? Only(IEnumerable<TemplateTag> found) => found.ToList() is [var one] ? one.Locate(tag.Attribute) : null;
    }
}
