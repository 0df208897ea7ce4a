using System.Text.Json;
using Baogao.BrowserTests.Support;
using Xunit;

namespace Baogao.BrowserTests;

/// <summary>A reader with nothing but a keyboard.</summary>
public sealed class KeyboardTests(Sites sites)
{
    // What is wrong with the place of the focus; null at the page's end.
    private const string Look =
        """
        () => {
          const e = document.activeElement;
          const walked = (window.walked ??= new Set());
          if (!e || e === document.body || walked.has(e)) return null;
          walked.add(e);
          const style = getComputedStyle(e);
          const wrong = [];
          if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) wrong.push("shows no focus");
          else if (look.contrast(style.outlineColor, look.behind(e.parentElement)) < 3) return [`faint focus, ${style.outlineColor} on ${look.behind(e.parentElement)}`];
          if (parseFloat(style.opacity) < 1) wrong.push("is not shown");
          const box = e.getClientRects()[0];
          const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          if (!hit || !(e.contains(hit) || hit.contains(e))) wrong.push(`is covered by ${hit?.outerHTML.slice(0, 80)}`);
          return wrong.map((w) => `${e.outerHTML.slice(0, 120)} ${w}`);
        }
        """;

    private const string Missed =
        """
        () => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
          .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && !window.walked.has(e))
          .map((e) => `${e.outerHTML.slice(0, 120)} is not reached`)
        """;

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Tab_reaches_everything_and_one_always_sees_where_one_is(string language)
    {
        Programs.NeedTime(core: language == "en");
        // What comes into view slides there for others; here it is looked at at once.
        await using var visit = await sites.Open(new Display(Motion: Microsoft.Playwright.ReducedMotion.Reduce));
        var finds = new List<string>();
        foreach (var (address, page) in sites.OneOfEachKind(language))
        {
            await visit.Go(address);
            finds.AddRange((await Walk(visit)).Select(find => $"{page}: {find}"));
        }

        Finds.None(finds);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Everything_that_takes_the_focus_has_a_name(string language)
    {
        await using var visit = await sites.Open();
        var finds = new List<string>();
        foreach (var (address, page) in sites.OneOfEachKind(language))
        {
            await visit.Go(address);
            finds.AddRange((await Nameless(visit)).Select(role => $"{page}: a {role} without a name"));
        }

        Finds.None(finds);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_first_stop_leads_past_the_navigation(string language)
    {
        await using var visit = await sites.Open();
        foreach (var (address, page) in sites.OneOfEachKind(language).Where(p => p.Page.Html.Contains("<nav", StringComparison.Ordinal)))
        {
            await visit.Go(address);
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.True(await visit.Page.EvaluateAsync<bool>("() => { const box = document.activeElement.getBoundingClientRect(); return document.activeElement.hash === '#main' && box.top >= 0 && box.height > 0; }"), $"{page}: the skip link is not first");
            await visit.Page.Keyboard.PressAsync("Enter");
            Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement === document.querySelector('main')"), $"{page}: it does not lead to the text");
        }
    }

    private static async Task<IReadOnlyList<string>> Walk(Visit visit)
    {
        var finds = new List<string>();
        while (true)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<string[]?>(Look) is not { } wrong)
            {
                return [.. finds, .. await visit.Find(Missed)];
            }

            finds.AddRange(wrong);
        }
    }

    /// <summary>As a screen reader is told by the browser.</summary>
    private static async Task<IReadOnlyList<string>> Nameless(Visit visit)
    {
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        var tree = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value;
        await session.DetachAsync();
        return [.. tree.GetProperty("nodes").EnumerateArray().Where(n => IsControl(n) && Value(n, "name").Length == 0).Select(n => Value(n, "role"))];
    }

    private static bool IsControl(JsonElement node) =>
        Value(node, "role") is "link" or "button" or "textbox" or "searchbox" or "combobox" or "checkbox" or "radio" or "switch" or "DisclosureTriangle" or "listbox";

    private static string Value(JsonElement node, string property) =>
        node.TryGetProperty(property, out var found) && found.TryGetProperty("value", out var value) ? value.ToString().Trim() : "";
}
