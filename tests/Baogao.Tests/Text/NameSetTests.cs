using Baogao.Text;
using Xunit;

namespace Baogao.Tests.Text;

public static class NameSetTests
{
    [Fact]
    public static void Old_and_new_names_are_in_it_and_no_others()
    {
        const int Many = 1_200_000;
        var names = new NameSet();
        for (var i = 0; i < Many; i++)
        {
            Assert.True(names.Add(NameOf(2 * i)));
        }

        Assert.All(Enumerable.Range(0, 3000).Select(i => i * (Many / 3000)), i => Assert.True(names.Contains(NameOf(2 * i)) && !names.Contains(NameOf((2 * i) + 1))));
        Assert.False(names.Add(NameOf(0)));
        Assert.False(names.Add(NameOf(2 * (Many - 1))));
    }

    [Fact]
    public static void Sorted_names_are_added_together()
    {
        var names = new NameSet();
        for (ulong part = 0; part < 40; part++)
        {
            names.Add(part * 100);
            names.Add([(part * 100) + 1, (part * 100) + 2, (part * 100) + 100]);
            names.Add([]);
        }

        Assert.All(Enumerable.Range(0, 4100), i => Assert.Equal(i % 100 < 3 && i <= 4000, names.Contains((ulong)i)));
        Assert.Equal(names.ToArray().Order(), names.ToArray());
    }

    private static ulong NameOf(int number) => (ulong)number * 0x9E3779B97F4A7C15UL;
}
