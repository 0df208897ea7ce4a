using Baogao.Model;
using Baogao.Text;

namespace Baogao.Translating.Exchange;

public enum ExchangeFormat
{
    Po,
    Xliff,
    Tmx,
}

/// <summary>A file of translators as it was read, whoever wrote it.</summary>
/// <param name="Report">As the file names it; empty when it does not.</param>
/// <param name="SourceSha256">Of the source that it was made from; empty when it does not say.</param>
public sealed record ExchangeFile(string Path, ExchangeFormat Format, string Report, string SourceSha256, IReadOnlyList<ExchangeEntry> Entries);

/// <param name="En">Empty where nothing is translated.</param>
/// <param name="Kind">Null when the file does not say.</param>
/// <param name="State">Human when the file says that a person has reviewed it; stale when its English is of older words; null when it says nothing.</param>
/// <param name="At">Of the Chinese.</param>
/// <param name="EnAt">Of the English.</param>
public sealed record ExchangeEntry(string Zh, string En, QuoteKind? Kind, TranslationState? State, Location At, Location EnAt);

/// <summary>The names under which a file carries what only this program knows.</summary>
internal static class ExchangeNames
{
    public const string Report = "x-baogao-report";
    public const string Sha256 = "x-source-sha256";
    public const string State = "x-baogao-state";
    public const string Kind = "x-baogao-kind";
    public const string Place = "x-baogao-place";
    public const string Address = "x-baogao-address";
}
