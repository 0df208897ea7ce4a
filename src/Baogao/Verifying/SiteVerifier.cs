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
    private readonly PageReader pages;
    private readonly XmlLinks xml;
    private readonly DataCheck data;
    private LinkLedger ofPlace = new();

    public SiteVerifier(string baseUrl, MendFinder mends, DiagnosticBag diagnostics)
    {
        (this.baseUrl, this.mends, this.diagnostics) = (baseUrl, mends, diagnostics);
        words = new WordLedger(mends, diagnostics);
        pages = new PageReader(baseUrl, mends, diagnostics);
        xml = new XmlLinks(baseUrl, (target, from) => Ask(links, target, from), diagnostics);
        data = new DataCheck(Ask, diagnostics);
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

    /// <summary>A page of an earlier build leads where nothing is now: to say what is wrong with it, it must be made again.</summary>
    internal bool IsInDoubt => links.HasUnknown;

    /// <summary>The part of the work that can be done on any thread, before the file's turn comes.</summary>
    /// <returns>Null for what is no page.</returns>
    internal PageLook? Read(SiteFile file) => file.IsPage ? pages.Read(file) : null;

    public void Look(SiteFile file) => Look(file, Read(file));

    internal void Look(SiteFile file, PageLook? page)
    {
        if (file.Piece != Piece.Next)
        {
            LedgerOf(file).Offer(file.Path);
        }

        if (page is not null)
        {
            Take(page);
        }
        else if (file.Path.EndsWith(".xml", StringComparison.Ordinal))
        {
            xml.Look(file);
        }
        else
        {
            data.Look(file);
        }
    }

    /// <summary>A file that stands in the site since an earlier build, and is no page.</summary>
    /// <param name="content">Its bytes, asked for where a table of its place may have changed.</param>
    internal void Recall(SiteFile file, Func<ReadOnlyMemory<byte>> content)
    {
        LedgerOf(file).Offer(file.Path);
        data.Recall(file, content);
    }

    /// <summary>A page that stands in the site since an earlier build.</summary>
    /// <param name="content">Its bytes, asked for where a new page quotes it.</param>
    internal void Recall(SiteFile page, PageFacts facts, Func<ReadOnlyMemory<byte>> content)
    {
        LedgerOf(page).Offer(page.Path);
        LedgerOf(page).Recall(facts);
        words.Recall(page.Path, () => Shown(content()));
        foreach (var target in facts.Quotes)
        {
            words.Recall(target, page.Path);
        }
    }

    /// <summary>A place all of whose files stand since an earlier build, and that quotes no other.</summary>
    /// <param name="content">The bytes of one of its pages, asked for where another quotes it.</param>
    internal void Recall(LinkNames place, Func<string, ReadOnlyMemory<byte>> content)
    {
        links.Recall(place);
        foreach (var page in words.Awaited.Where(page => place.HasFile(StableHash.Of(page))).Order(StringComparer.Ordinal).ToList())
        {
            words.Recall(page, () => Shown(content(page)));
        }
    }

    /// <summary>All files of a place were looked at.</summary>
    /// <returns>What is to be remembered of them.</returns>
    internal LinkNames EndPlace()
    {
        var names = links.Join(ofPlace);
        ofPlace = new LinkLedger();
        return names;
    }

    public void Finish()
    {
        xml.Finish();
        data.Finish();
        EndPlace();
        words.Finish(links.Has);
        foreach (var (target, from) in links.Open().Where(o => o.Target.Asked != Question.Alternate || links.Has(o.Target.Path)))
        {
            diagnostics.Add(Problem(target, from.At) with { Mend = mends.Find(from) });
        }
    }

    private void Take(PageLook page)
    {
        words.Keep(page.File.Path, page.Body);
        foreach (var id in page.Facts.Offers)
        {
            LedgerOf(page.File).Offer(id);
        }

        foreach (var ask in page.Asks)
        {
            Ask(LedgerOf(page.File), ask.Target, ask.From);
        }
    }

    private void Ask(SiteFile file, string address, Func<Asker> from)
    {
        if (LinkResolver.Resolve(file.Path, address, baseUrl) is { } target)
        {
            Ask(LedgerOf(file), target, from);
        }
    }

    private void Ask(LinkLedger ledger, Target target, Func<Asker> from)
    {
        ledger.Ask(target, from);
        if (target.Words.Length > 0)
        {
            words.Ask(target, from());
        }
    }

    private static string Shown(ReadOnlyMemory<byte> page) => TextDirective.OneBlank(ReadPage.Of(page).Body);

    private LinkLedger LedgerOf(SiteFile file) => file.Place.Length > 0 ? ofPlace : links;

    private static Diagnostic Problem(Target target, Location at) => target switch
    {
        { Asked: Question.Twin } => Problems.NoTwin(at.File, target.Path),
        { Asked: Question.Alternate } => Problems.AlternateOneWay(at.File, target.Path),
        { Anchor.Length: > 0 } => Problems.DeadAnchor(at, target.Path, target.Anchor),
        _ => Problems.DeadLink(at, target.Path),
    };
}
