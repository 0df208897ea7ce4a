namespace Baogao.Publishing.Views;

public sealed record ChangesView(IReadOnlyList<ChangeView> Changes);

/// <param name="Day">As people wrote it down: 2026-11-23.</param>
/// <param name="Quote">Of a correction, the words that were read otherwise; else empty.</param>
/// <param name="Reason">Of a correction, as its maker wrote it; else empty.</param>
public sealed record ChangeView(string Day, string Title, string Href, string Quote, string Reason, IReadOnlyList<AddressLink> Addresses);

public sealed record AddressLink(string Address, string Href);
