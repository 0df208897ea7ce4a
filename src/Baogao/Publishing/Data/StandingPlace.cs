using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>A place that stands in the site as an earlier build made it: what the publication's data need of it.</summary>
/// <param name="Indicators">Its rows of the table of all series.</param>
/// <param name="Files">Those of its reports' data and others, by path.</param>
/// <param name="Read">The bytes of one of them.</param>
public sealed record StandingPlace(IReadOnlyList<Provenance> Reports, ReadOnlyMemory<byte> Indicators, IReadOnlyDictionary<string, SiteFile> Files, Func<string, ReadOnlyMemory<byte>> Read);
