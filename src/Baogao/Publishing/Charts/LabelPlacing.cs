using Baogao.Text;

namespace Baogao.Publishing.Charts;

/// <summary>A mark and what is to be written beside it.</summary>
internal readonly record struct Spot(Box Mark, string Text);

/// <summary>Puts a label beside each mark where it hides nothing. The first spots choose first; one that finds no room has no label.</summary>
internal static class LabelPlacing
{
    public const decimal LineHeight = 20;

    private const decimal SignReach = 9;
    private const decimal LimitReach = 17;
    private const decimal LimitBack = 6;

    // A bold digit takes up to two thirds of the height of the type; a Chinese character, of two cells, less than this grants.
    private const decimal Cell = 10;

    private const decimal Gap = 3;

    // From the foot of the line to the foot of the letters.
    private const decimal Descent = 5;

    public static decimal WidthOf(string text) => DisplayWidth.Of(text) * Cell;

    /// <summary>The room that a mark takes: a limit has a bar, and an arrow on one side.</summary>
    /// <param name="allowed">down, up or empty.</param>
    public static Box MarkBox(decimal x, decimal y, string allowed) => allowed.Length == 0
        ? new Box(x - SignReach, y - SignReach, x + SignReach, y + SignReach)
        : new Box(x - LimitReach, y - (allowed == "up" ? LimitReach : LimitBack), x + LimitReach, y + (allowed == "down" ? LimitReach : LimitBack));

    /// <summary>The room that a placed label takes.</summary>
    public static Box BoxOf(Label label)
    {
        var half = WidthOf(label.Text) / 2;
        return new Box(label.X - half, label.Y + Descent - LineHeight, label.X + half, label.Y + Descent);
    }

    public static IReadOnlyList<Label?> Place(IReadOnlyList<Spot> spots, Box area)
    {
        var taken = spots.Select(s => s.Mark).ToList();
        var labels = new List<Label?>();
        foreach (var spot in spots)
        {
            var label = Candidates(spot, area).FirstOrDefault(c => area.Holds(BoxOf(c)) && !taken.Exists(BoxOf(c).Overlaps));
            labels.Add(label);
            if (label is not null)
            {
                taken.Add(BoxOf(label));
            }
        }

        return labels;
    }

    private static IEnumerable<Label> Candidates(Spot spot, Box area)
    {
        var (mark, half) = (spot.Mark, WidthOf(spot.Text) / 2);
        var (x, y) = ((mark.Left + mark.Right) / 2, (mark.Top + mark.Bottom) / 2);
        var middle = area.Width < 2 * half ? x : Math.Clamp(x, area.Left + half, area.Right - half);
        var (above, below) = (mark.Top - Descent, mark.Bottom + LineHeight - Descent);
        var (right, left, level) = (mark.Right + Gap + half, mark.Left - Gap - half, y + (LineHeight / 2) - Descent);
        yield return new Label(middle, above, spot.Text);
        yield return new Label(middle, below, spot.Text);
        yield return new Label(right, level, spot.Text);
        yield return new Label(left, level, spot.Text);
        yield return new Label(right, above, spot.Text);
        yield return new Label(left, above, spot.Text);
        yield return new Label(right, below, spot.Text);
        yield return new Label(left, below, spot.Text);
    }
}
