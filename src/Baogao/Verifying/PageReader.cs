using Baogao.Diagnostics;
using Baogao.Model;

namespace Baogao.Verifying;

/// <summary>Looks at a page by itself, on any thread: ids are unique, every quote stands at its address, its head says what it is.</summary>
internal sealed class PageReader(string baseUrl, MendFinder mends, DiagnosticBag diagnostics)
{
    private readonly HeadCheck heads = new(mends, baseUrl, diagnostics);
    private readonly JsonLdLinks linked = new(baseUrl, diagnostics);

    public PageLook Read(SiteFile file)
    {
        var page = ReadPage.Of(file.Content);
        var asks = new AskList();
        heads.Look(file, page, asks.Add);
        var twin = TwinOf(file.Path);
        var leadsToTwin = false;
        var ids = new Dictionary<string, ReadElement>(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            CheckId(file, element, ids);
            foreach (var (attribute, address) in Addresses.Of(element))
            {
                if (LinkResolver.Resolve(file.Path, address, baseUrl) is { } target)
                {
                    asks.Add(target, file, element, attribute);
                    leadsToTwin |= target.Path == twin && element.Name == "a";
                }
            }

            if (element.Name == "script" && element.Attribute("type") == "application/ld+json")
            {
                ReadLinked(file, page, element, asks);
            }
        }

        CheckEvidence(file, page, ids);
        if (twin is not null)
        {
            asks.Add(new Target(twin, "", Question.Twin), () => Asker.Of(file));
            if (!leadsToTwin && !HeadCheck.IsHidden(page))
            {
                diagnostics.Add(Problems.NoLinkToTwin(file.Path, twin) with { Mend = mends.Find(Asker.Of(file)) });
            }
        }

        return new PageLook(file, TextDirective.OneBlank(page.Body), [.. ids.Keys], asks.All);
    }

    // Apart: what it hands on would be made for every element.
    private void ReadLinked(SiteFile file, ReadPage page, ReadElement element, AskList asks) =>
        linked.Read(file, page.TextOf(element), target => asks.Add(target, file, element, "type"));

    private void CheckId(SiteFile file, ReadElement element, Dictionary<string, ReadElement> ids)
    {
        if (element.Attribute("id") is not { Length: > 0 } id)
        {
            return;
        }

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

    private static string? TwinOf(string path) =>
        path.StartsWith("zh/", StringComparison.Ordinal) ? "en/" + path[3..] : path.StartsWith("en/", StringComparison.Ordinal) ? "zh/" + path[3..] : null;

    private static bool IsAddress(string id) => char.IsAsciiLetterLower(id[0]) && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    // A page leads to the same places again and again: who asks first is told.
    private sealed class AskList
    {
        private readonly HashSet<Target> seen = [];
        private readonly List<Ask> all = [];

        public IReadOnlyList<Ask> All => all;

        public void Add(Target target, SiteFile file, ReadElement element, string attribute)
        {
            if (!seen.Contains(target))
            {
                Add(target, From(file, element, attribute));
            }
        }

        public void Add(Target target, Func<Asker> from)
        {
            if (seen.Add(target))
            {
                all.Add(new Ask(target, from));
            }
        }

        private static Func<Asker> From(SiteFile file, ReadElement element, string attribute) => () => Asker.Of(file, Tag.Of(element, attribute));
    }
}
