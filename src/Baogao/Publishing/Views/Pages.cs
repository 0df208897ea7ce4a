namespace Baogao.Publishing.Views;

/// <param name="Languages">Chinese, then English.</param>
public sealed record BilingualView(IReadOnlyList<LanguageView> Languages);

public sealed record LanguageView(string Language, string Lang, Words Title, Words Description, string HomeHref, string SearchHref);

/// <param name="Headline">Of <paramref name="Indicators"/>, the few that are shown first.</param>
/// <param name="Notes">Glossary and footnotes, which are printed with the report but were not said.</param>
/// <param name="Boilerplate">Words of the source that are not the report's, for the note that they were left out.</param>
public sealed record ReportView(
    Words Title,
    Words Body,
    Words Place,
    int Year,
    IReadOnlyList<ChapterView> Chapters,
    string FirstHref,
    string RegisterHref,
    Totals Totals,
    IReadOnlyList<IndicatorRow> Headline,
    IReadOnlyList<IndicatorRow> Indicators,
    IReadOnlyList<NoteView> Notes,
    IReadOnlyList<BoilerplateView> Boilerplate,
    IReadOnlyList<DownloadView> Downloads,
    CitationsView Citations,
    PastView Past);

/// <param name="Address">The heading's id on the report's page.</param>
/// <param name="Label">As printed in Chinese, "一、"; by count in English, "1".</param>
/// <param name="Heading">Null for what stands before the first chapter.</param>
/// <param name="Role">Key of its name in the strings: opening, review, problems, outlook, closing, other.</param>
public sealed record ChapterView(string Address, string Label, Words? Heading, string Role, IReadOnlyList<SectionRow> Sections);

public sealed record SectionRow(string Address, string Href, SectionName Name, int Commitments, int Figures);

/// <summary>What a section is called: of a chapter without sections, as that chapter is.</summary>
/// <param name="Heading">Null for what stands in a chapter before its first section, and before the first chapter.</param>
/// <param name="Role">The chapter's, as in <see cref="ChapterView"/>: it names a chapter without heading.</param>
public sealed record SectionName(string Label, Words? Heading, bool IsWholeChapter, string Role);

public sealed record BoilerplateView(string Address, Words Text, int Line);

/// <param name="Title">It names the list that follows: 名词解释.</param>
public sealed record NoteView(string Address, Words Text, bool Title);

/// <param name="Missing">How many sentences of the page have no English; 0 on a Chinese page.</param>
/// <param name="Machine">How many have English that no person has reviewed.</param>
/// <param name="AllMachine">All of them: then the page says it once, and no sentence again.</param>
/// <param name="ParallelHref">Both languages side by side; empty where there is no English.</param>
/// <param name="Terms">The terms of the glossary that are marked in its text, in their order.</param>
public sealed record SectionView(
    string Address,
    SectionName Name,
    string ChapterLabel,
    Words? ChapterHeading,
    IReadOnlyList<ParagraphView> Paragraphs,
    SectionRow? Previous,
    SectionRow? Next,
    IReadOnlyList<ContentsChapter> Contents,
    int Missing,
    int Machine,
    bool AllMachine,
    string ParallelHref,
    IReadOnlyList<TermView> Terms,
    CitationsView Citations,
    PastView Past);

/// <param name="Label">As in <see cref="ChapterView"/>.</param>
/// <param name="IsUndivided">Then its one page is named as it is.</param>
public sealed record ContentsChapter(string Label, Words? Heading, string Role, bool IsUndivided, IReadOnlyList<ContentsRow> Sections);

/// <param name="Href">Empty for the page itself.</param>
public sealed record ContentsRow(string Href, SectionName Name);

public sealed record ParagraphView(string Address, IReadOnlyList<SentenceView> Sentences);

/// <param name="Lang">As in <see cref="Words"/>.</param>
/// <param name="Role">heading, achievement, commitment, problem, principle, ceremony.</param>
/// <param name="Translation">human, machine, glossary, stale, missing; on Chinese pages empty.</param>
/// <param name="CommitmentHref">The page of the commitment it makes; empty when it makes none.</param>
/// <param name="Gloss">What its figures say, in English, where the sentence itself has none; else empty.</param>
/// <param name="Parts">The sentence's text, cut where a figure or a term stands. Put together they are the text.</param>
public sealed record SentenceView(string Address, string Lang, string Role, string Translation, string CommitmentHref, string Gloss, IReadOnlyList<PartView> Parts)
{
    /// <summary>Of its words, in both languages, as links carry them.</summary>
    public string Marks { get; init; } = "";

    /// <summary>The day on which its words last changed; empty when they never did.</summary>
    public string Edited { get; init; } = "";

    /// <summary>English that stood here before, for links that quote it.</summary>
    public EarlierView? EarlierEnglish { get; init; }
}

/// <param name="Href">The indicator's page, where a figure of its series stands; else empty.</param>
/// <param name="Term">Where a term of the glossary stands for the first time on the page; else null.</param>
public sealed record PartView(string Text, string Href, TermView? Term);

/// <summary>One figure as one report states it.</summary>
/// <param name="Quote">The number in the source's words; always Chinese.</param>
/// <param name="Value">For reading, scaled and with its unit: "RMB 100 billion", "1000亿元".</param>
/// <param name="Exact">The same for programs, in the base unit: 100000000000.</param>
/// <param name="Unit">A unit that the page's language has no name for; else empty.</param>
/// <param name="Kind">actual or target.</param>
/// <param name="Bound">exact, at-most, at-least, above, about.</param>
/// <param name="Aspect">level, growth, share, change, cumulative, rank.</param>
/// <param name="Direction">up, down or empty.</param>
public sealed record ObservationView(
    string Period,
    string Kind,
    Words Quote,
    string Value,
    string Exact,
    Words Unit,
    string Bound,
    string Aspect,
    string Direction,
    string SentenceHref,
    Words Sentence,
    string ReportHref,
    int ReportYear);

/// <param name="Other">The same words in the other language; null when they are not written.</param>
/// <param name="Translation">Where the English on the page comes from, on Chinese pages too: they show it as the other language.</param>
/// <param name="Again">The sentence once more, for its context: what is marked in it is not marked twice.</param>
/// <param name="Terms">The terms of the glossary that are marked on the page, in their order.</param>
/// <param name="Permalink">Absolute when the publication has a base address, else relative to this page.</param>
public sealed record CommitmentView(
    string Address,
    SentenceView Sentence,
    Words? Other,
    string Translation,
    IReadOnlyList<PledgeView> Pledges,
    bool Checkable,
    Words Due,
    Words LeadUnit,
    Link? Theme,
    IReadOnlyList<ObservationView> Figures,
    Link Place,
    SentenceView? Before,
    SentenceView Again,
    SentenceView? After,
    IReadOnlyList<TermView> Terms,
    Link? Previous,
    Link? Next,
    CiteView Cite,
    PastView Past)
{
    /// <summary>On an English page: one cannot tell which words of the sentence say some of them.</summary>
    public bool HasChinesePledges => Sentence is { Lang: "", Translation.Length: > 0 } && Pledges.Any(p => p.Text.Lang.Length > 0);
}

/// <summary>What a reader needs to quote a commitment. Addresses are absolute when the publication has a base address, else relative to the page.</summary>
/// <param name="Permalink">Of the page itself.</param>
/// <param name="WordsHref">Its place in the report; a browser marks the words there.</param>
/// <param name="IsAbsolute">Else the reader's browser completes the addresses.</param>
public sealed record CiteView(string Permalink, string WordsHref, bool IsAbsolute, CitationsView Citations);

/// <param name="Text">The commitment's words.</param>
/// <param name="Href">Of the commitment's page.</param>
public sealed record CardView(string Address, Words Text, string Translation, Words ReportTitle, Words Body, int Year, string Href)
{
    /// <summary>Set when it is a commitment no longer.</summary>
    public FormerCommitmentView? Former { get; init; }
}

public sealed record PledgeView(string Address, Words Text);

/// <param name="IndexHref">The JSON index, relative to the page.</param>
/// <param name="FolderHref">Where the index stands.</param>
/// <param name="OpenSearchHref">By which a browser takes the site among its own searches; empty where the site's address is not known.</param>
/// <param name="Places">Where to read without searching.</param>
public sealed record SearchView(string FolderHref, string OpenSearchHref, IReadOnlyList<Choice> Themes, IReadOnlyList<PlaceLinks> Places, IReadOnlyList<Link> Registers);

public sealed record Choice(string Value, Words Name);

public sealed record PlaceLinks(Link Place, string IndicatorsHref);

/// <param name="Former">Terms that were explained here once.</param>
public sealed record GlossaryView(IReadOnlyList<TermView> Terms, IReadOnlyList<FormerView> Former);

/// <param name="Address">Its id on the page: g-ying-gai-zeng.</param>
/// <param name="Term">Always Chinese.</param>
/// <param name="Aliases">Other printed forms, always Chinese.</param>
public sealed record TermView(string Address, Words Term, string Pinyin, string English, Words Explanation, IReadOnlyList<Words> Aliases);

/// <param name="Reports">The latest; each report's page has its own.</param>
public sealed record DataView(IReadOnlyList<TableView> Tables, IReadOnlyList<ReportDownloads> Reports, IReadOnlyList<DownloadView> Files);

/// <param name="About">What is in it.</param>
/// <param name="Size">For reading: "35 KB".</param>
public sealed record DownloadView(string Href, string Name, string About, string Size);

/// <summary>One kind of table and what its columns mean.</summary>
/// <param name="Name">figures: the key of its description in the strings (tables.figures).</param>
/// <param name="SchemaHref">Its Table Schema.</param>
/// <param name="Columns">Names; each has a description in the strings (columns.figures.value).</param>
public sealed record TableView(string Name, string SchemaHref, IReadOnlyList<ColumnView> Columns);

public sealed record ColumnView(string Name, string Type, string Description);

public sealed record ReportDownloads(Words Title, Words Place, int Year, IReadOnlyList<DownloadView> Files);

/// <param name="Markdown">Rendered by Markdig in the Rendering stage.</param>
public sealed record MarkdownView(string Title, string Markdown);
