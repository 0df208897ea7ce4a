namespace Baogao.BrowserTests.Support;

/// <summary>What several scripts of the tests use; it stands on every page as "look".</summary>
internal static class Script
{
    /// <summary>What a page's Content-Security-Policy has forbidden is said on the console, also where the browser says nothing of it.</summary>
    public const string Policy =
        "addEventListener('securitypolicyviolation', (e) => console.error(`policy: ${e.violatedDirective} forbids ${e.blockedURI} ${e.sample}`));";

    /// <summary>contrast of two colours by WCAG; the colour behind an element.</summary>
    public const string Look =
        """
        window.look = {
          light(color) {
            const [r, g, b] = color.match(/[\d.]+/g).map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          },
          contrast(one, other) {
            const [dark, bright] = [look.light(one), look.light(other)].sort((a, b) => a - b);
            return (bright + 0.05) / (dark + 0.05);
          },
          behind(element) {
            const color = getComputedStyle(element).backgroundColor;
            if (!/^rgba\(.*, 0\)$/.test(color)) return color;
            return element.parentElement ? look.behind(element.parentElement) : "rgb(255, 255, 255)";
          },
        };
        """;
}
