using Baogao.Model;

namespace Baogao.Publishing.Data;

/// <summary>A place that stands in the site as an earlier build made it: what the publication's data need of it.</summary>
/// <param name="Indicators">Its rows of the table of all series.</param>
/// <param name="Files">Those of its reports' data and others, by path.</param>
public sealed record StandingPlace(IReadOnlyList<Provenance> Reports, ReadOnlyMemory<byte> Indicators, IReadOnlyDictionary<string, SiteFile> Files);

/// <summary>The files of an earlier build that stand in the site.</summary>
/// <param name="Recall">By path, and a digest of what it is to be made of: null where no such file stands.</param>
/// <param name="Read">The bytes of one that does.</param>
public sealed record StandingFiles(Func<string, string, SiteFile?> Recall, Func<string, ReadOnlyMemory<byte>> Read)
{
    /// <summary>There was no build before.</summary>
    public static readonly StandingFiles None = new((_, _) => null, _ => ReadOnlyMemory<byte>.Empty);
}
