namespace Baogao.Publishing.Views;

/// <summary>What stood at addresses of a page and does no longer.</summary>
/// <param name="Gone">Addresses whose words stand there no more.</param>
/// <param name="Edited">Addresses that have other words than once.</param>
public sealed record PastView(IReadOnlyList<GoneView> Gone, IReadOnlyList<EditedView> Edited)
{
    public bool Any => Gone.Count + Edited.Count > 0;
}

/// <param name="Text">The last words that stood there.</param>
/// <param name="Life">Key of what is said of it: moved, split, merged, removed.</param>
/// <param name="On">The day of the change.</param>
/// <param name="To">Where the words are now.</param>
/// <param name="Marks">Of the words, as links carry them.</param>
public sealed record GoneView(string Address, Words Text, string Life, string On, IReadOnlyList<Link> To, string Marks);

/// <param name="Text">What stands there now.</param>
/// <param name="Earlier">The latest first.</param>
public sealed record EditedView(string Address, Words Text, IReadOnlyList<EarlierView> Earlier);

/// <param name="Until">The day of the change.</param>
public sealed record EarlierView(Words Text, string Until, string Marks);

/// <summary>A page or term of the publication, or an indicator, that is no longer.</summary>
/// <param name="Text">Its name, always Chinese.</param>
/// <param name="Life">Key of what is said of it: moved, removed.</param>
public sealed record FormerView(string Address, Words Text, string Life, string On, IReadOnlyList<Link> To);

/// <summary>A section that is no longer in its report.</summary>
public sealed record GoneSectionView(string Address, PastView Past);

/// <summary>A commitment that is none any more: its page stays, and says so.</summary>
/// <param name="Text">Its words as they stand in the report, or as they last did.</param>
/// <param name="Life">As of <see cref="GoneView"/>; live when the sentence stands there but is no longer listed.</param>
/// <param name="On">Empty when it is live.</param>
/// <param name="Past">Its pledges.</param>
public sealed record FormerCommitmentView(string Address, Words Text, string Life, string On, IReadOnlyList<Link> To, string Marks, PastView Past);
