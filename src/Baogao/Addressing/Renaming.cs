using Baogao.Model;

namespace Baogao.Addressing;

/// <summary>Puts the permanent addresses in the place of those that counting gave.</summary>
internal sealed class Renaming
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public static Renaming Of(IReadOnlyList<Unit> units, IReadOnlyList<string> given, params IReadOnlyDictionary<string, string>[] containers)
    {
        var renaming = new Renaming();
        foreach (var (fresh, name) in containers.SelectMany(c => c).Concat(units.Select((unit, i) => KeyValuePair.Create(unit.Fresh, given[i]))))
        {
            renaming.names[fresh] = name;
        }

        return renaming;
    }

    public Outline Of(Outline outline) => new([.. outline.Chapters.Select(Of)], [.. outline.Boilerplate.Select(Of)]) { Notes = [.. outline.Notes.Select(Of)] };

    public Facts Of(Facts facts) => facts with
    {
        Roles = facts.Roles.ToDictionary(r => names[r.Key], r => r.Value, StringComparer.Ordinal),
        Figures = [.. facts.Figures.Select(f => f with { Address = names[f.Address] })],
        Numbers = [.. facts.Numbers.Select(n => n with { Address = names[n.Address] })],
        Commitments = [.. facts.Commitments.Select(Of)],
        Corrections = [.. facts.Corrections.Select(c => c with { Address = names[c.Address] })],
    };

    private Chapter Of(Chapter chapter) => chapter with { Address = names[chapter.Address], Heading = Of(chapter.Heading), Sections = [.. chapter.Sections.Select(Of)] };

    private Section Of(Section section) => section with { Address = names[section.Address], Heading = Of(section.Heading), Paragraphs = [.. section.Paragraphs.Select(Of)] };

    private Paragraph Of(Paragraph paragraph) => paragraph with { Address = names[paragraph.Address], Sentences = [.. paragraph.Sentences.Select(Of)] };

    private Sentence Of(Sentence sentence) => sentence with { Address = names[sentence.Address], Heading = Of(sentence.Heading) };

    private Heading? Of(Heading? heading) => heading is null ? null : heading with { Address = names[heading.Address] };

    private Commitment Of(Commitment commitment) => commitment with
    {
        Address = names[commitment.Address],
        Pledges = [.. commitment.Pledges.Select(p => p with { Address = names[commitment.Address] + p.Address[commitment.Address.Length..] })],
    };
}
