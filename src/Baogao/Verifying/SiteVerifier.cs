using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;
using Baogao.Verifying.Data;

namespace Baogao.Verifying;

/// <summary>
/// Reads each file of the site as it comes, as a browser, a search engine or a program would: ids are unique, every quote stands at its
/// address, tables say what report.yaml says; and at the end every address resolves and each page has its twin. Of a page only hashes are kept.
/// </summary>
public sealed class SiteVerifier
{
    private const string HomePath = "zh/";

    private readonly string baseUrl;
    private readonly MendFinder mends;
    private readonly DiagnosticBag diagnostics;
    private readonly LinkLedger links = new();
    private readonly WordLedger words;
    private readonly HeadCheck heads;
    private readonly TaggedData tagged;
    private readonly DataCheck data;

    public SiteVerifier(string baseUrl, MendFinder mends, DiagnosticBag diagnostics)
    {
        (this.baseUrl, this.mends, this.diagnostics) = (baseUrl, mends, diagnostics);
        words = new WordLedger(mends, diagnostics);
        heads = new HeadCheck(links, mends, baseUrl, diagnostics);
        tagged = new TaggedData(baseUrl, Ask, diagnostics);
        data = new DataCheck((file, address, from) => AskFor(file, address, from), diagnostics);
    }

    /// <summary>Rows of the tables that were looked at.</summary>
    public int Figures => data.Figures;

    public int Commitments => data.Commitments;

    /// <summary>Where a site stands, as its Chinese home page says; empty when it does not say.</summary>
    public static string BaseUrlOf(byte[] home)
    {
        var own = ReadPage.Of(home).Elements.FirstOrDefault(e => e.Name == "link" && e.Attribute("rel") == "canonical")?.Attribute("href") ?? "";
        return own.EndsWith(HomePath, StringComparison.Ordinal) ? own[..^HomePath.Length] : "";
    }

    public void Look(SiteFile file)
    {
        if (file.Piece != Piece.Next)
        {
            links.Offer(file.Path);
        }

        if (file.IsPage)
        {
            LookAt(file, ReadPage.Of(file.Content));
        }
        else if (file.Path.EndsWith(".xml", StringComparison.Ordinal))
        {
            tagged.Xml(file);
        }
        else
        {
            data.Look(file);
        }
    }

    public void Finish()
    {
        tagged.Finish();
        data.Finish();
        words.Finish(links.Has);
        foreach (var (target, from) in links.Open().Where(o => o.Target.Asked != Question.Alternate || links.Has(o.Target.Path)))
        {
            diagnostics.Add(Problem(target, from.At) with { Mend = mends.Find(from) });
        }
    }

    private void LookAt(SiteFile file, ReadPage page)
    {
        words.Keep(file.Path, page.Body);
        heads.Look(file, page);
        var twin = TwinOf(file.Path);
        var leadsToTwin = false;
        var ids = new Dictionary<string, ReadElement>(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            CheckId(file, element, ids);
            foreach (var (attribute, address) in Addresses.Of(element))
            {
                leadsToTwin |= AskFor(file, address, () => Asker.Of(file, Tag.Of(element, attribute))) == twin && element.Name == "a";
            }

            if (element.Name == "script" && element.Attribute("type") == "application/ld+json")
            {
                tagged.JsonLd(file, page.TextOf(element), () => Asker.Of(file, Tag.Of(element, "type")));
            }
        }

        CheckEvidence(file, page, ids);
        if (twin is not null)
        {
            links.Ask(new Target(twin, "", Question.Twin), () => Asker.Of(file));
            if (!leadsToTwin && !HeadCheck.IsHidden(page))
            {
                diagnostics.Add(Problems.NoLinkToTwin(file.Path, twin) with { Mend = mends.Find(Asker.Of(file)) });
            }
        }
    }

    private void CheckId(SiteFile file, ReadElement element, Dictionary<string, ReadElement> ids)
    {
        if (element.Attribute("id") is not { Length: > 0 } id)
        {
            return;
        }

        links.Offer($"{file.Path}#{id}");
        if (!ids.TryAdd(id, element))
        {
            diagnostics.Add(Problems.IdTwice(file.Path, id) with { Mend = mends.Find(Asker.Of(file, Tag.Of(element, "id"))) });
        }

        if (!IsAddress(id))
        {
            diagnostics.Add(Problems.IdIsNoAddress(file.Path, id) with { Mend = mends.Find(Asker.Of(file, Tag.Of(element, "id"))) });
        }
    }

    private void CheckEvidence(SiteFile file, ReadPage page, Dictionary<string, ReadElement> ids)
    {
        foreach (var evidence in file.Evidence)
        {
            var element = ids.GetValueOrDefault(evidence.Anchor);
            if (element is null || !page.Shows(element, evidence.Words))
            {
                diagnostics.Add(Problems.QuoteNotShown(file.Path, evidence.Anchor, evidence.Words, evidence.Seed) with
                {
                    Mend = mends.Find(Asker.Of(file, element is null ? null : Tag.Of(element, "id"))),
                });
            }
        }
    }

    /// <returns>The file that is meant; null for an address of another site.</returns>
    private string? AskFor(SiteFile file, string address, Func<Asker> from)
    {
        if (LinkResolver.Resolve(file.Path, address, baseUrl) is not { } target)
        {
            return null;
        }

        Ask(target, from);
        return target.Path;
    }

    private void Ask(Target target, Func<Asker> from)
    {
        links.Ask(target, from);
        if (target.Words.Length > 0)
        {
            words.Ask(target, from());
        }
    }

    private static Diagnostic Problem(Target target, Location at) => target switch
    {
        { Asked: Question.Twin } => Problems.NoTwin(at.File, target.Path),
        { Asked: Question.Alternate } => Problems.AlternateOneWay(at.File, target.Path),
        { Anchor.Length: > 0 } => Problems.DeadAnchor(at, target.Path, target.Anchor),
        _ => Problems.DeadLink(at, target.Path),
    };

    private static string? TwinOf(string path) =>
        path.StartsWith("zh/", StringComparison.Ordinal) ? "en/" + path[3..] : path.StartsWith("en/", StringComparison.Ordinal) ? "zh/" + path[3..] : null;

    private static bool IsAddress(string id) => char.IsAsciiLetterLower(id[0]) && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
