namespace Baogao.Translating.Exchange;

/// <summary>Languages as files name them: zh, zh-CN, zh_Hans, ZH_CN; en, en-US.</summary>
internal static class LanguageCode
{
    public static bool IsChinese(string code) => Is(code, "zh", "chi", "zho", "cmn");

    public static bool IsEnglish(string code) => Is(code, "en", "eng");

    /// <summary>zh-TW, zh-Hant.</summary>
    public static bool IsTraditional(string code) => code.Split('-', '_').Any(part => part.ToUpperInvariant() is "TW" or "HK" or "MO" or "HANT");

    private static bool Is(string code, params string[] names) => names.Contains(code.Trim().Split('-', '_')[0], StringComparer.OrdinalIgnoreCase);
}
