using Baogao.Diagnostics;
using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating.Exchange;

/// <summary>A file of translators as translation memory: what it translates, without what it marks as out of date or leaves in Chinese.</summary>
public static class MemoryFile
{
    /// <param name="bytes">Null when the file could not be read.</param>
    public static IEnumerable<(string Zh, Translation English)> Read(string path, byte[]? bytes, DiagnosticBag diagnostics) =>
        bytes is null || ExchangeReader.Read(path, bytes, diagnostics) is not { } file ? []
            : file.Entries
                .Select(e => (Zh: e.Zh.Trim(), En: e.En.Trim(), e.State))
                .Where(e => e.En.Length > 0 && e.State is not (TranslationState.Stale or TranslationState.Missing) && !e.En.Any(Folding.IsHan))
                .Select(e => (e.Zh, new Translation(e.En, e.State ?? TranslationState.Machine)));
}
