using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Verifying;

/// <summary>
/// Reads each file of the site as it comes, as a browser would: ids are unique, every quote stands at its address, and at the end
/// every link and anchor resolves and each page has its twin. Of a page only hashes of its names are kept.
/// </summary>
public sealed class SiteVerifier(string baseUrl, DiagnosticBag diagnostics)
{
    private readonly HtmlParser parser = new();
    private readonly LinkLedger links = new();

    public void Look(SiteFile file)
    {
        if (file.Piece != Piece.Next)
        {
            links.Offer(file.Path);
        }

        if (file.IsPage)
        {
            using var page = parser.ParseDocument(Encoding.UTF8.GetString(file.Content.Span));
            CheckIds(file.Path, page);
            CheckEvidence(file, page);
            AskForLinks(file.Path, page);
            AskForTwin(file.Path);
        }
    }

    public void Finish()
    {
        foreach (var (target, from) in links.Open())
        {
            diagnostics.Add(Problem(target, from));
        }
    }

    private static Diagnostic Problem(Target target, string from) => target switch
    {
        { Twin: true } => Problems.NoTwin(from, target.Path),
        { Anchor.Length: > 0 } => Problems.DeadAnchor(from, target.Path, target.Anchor),
        _ => Problems.DeadLink(from, target.Path),
    };

    private void CheckIds(string path, IHtmlDocument page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.All)
        {
            if (element.Id is not { Length: > 0 } id)
            {
                continue;
            }

            if (!seen.Add(id))
            {
                diagnostics.Add(Problems.IdTwice(path, id));
            }

            links.Offer($"{path}#{id}");
        }
    }

    private void CheckEvidence(SiteFile file, IHtmlDocument page)
    {
        foreach (var evidence in file.Evidence)
        {
            var shown = page.GetElementById(evidence.Anchor)?.TextContent;
            if (shown != evidence.Words)
            {
                diagnostics.Add(Problems.QuoteNotShown(file.Path, evidence.Anchor, evidence.Words, evidence.Seed));
            }
        }
    }

    private void AskForLinks(string path, IHtmlDocument page)
    {
        foreach (var element in page.All.Where(e => e is not IHtmlBaseElement))
        {
            var address = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action");
            if (address is not null && LinkResolver.Resolve(path, address, baseUrl) is { } target)
            {
                links.Ask(target, path);
            }
        }
    }

    private void AskForTwin(string path)
    {
        var twin = path.StartsWith("zh/", StringComparison.Ordinal) ? "en/" : path.StartsWith("en/", StringComparison.Ordinal) ? "zh/" : null;
        if (twin is not null)
        {
            links.Ask(new Target(string.Concat(twin, path.AsSpan(3)), "", Twin: true), path);
        }
    }
}
