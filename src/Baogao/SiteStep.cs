using Baogao.Model;

namespace Baogao;

/// <summary>What of a site comes next: a file, or all files of a place that stand since an earlier build.</summary>
internal sealed record SiteStep(SiteFile? File, StandingFilesOfPlace? Standing = null);

/// <param name="Place">Its id.</param>
internal sealed record StandingFilesOfPlace(string Place, PlaceFiles Files);
