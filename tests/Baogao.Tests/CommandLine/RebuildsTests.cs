using Baogao.Diagnostics;
using Baogao.Tests.Golden;
using Xunit;

namespace Baogao.Tests.CommandLine;

/// <summary>However an editor saves, the site follows; and what is broken leaves it as it was.</summary>
public sealed class RebuildsTests
{
    private const string English = "seeds/reports/shili-2020/english.yaml";
    private const string Page = "site/en/shili/2020/c1-s0/index.html";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Each_way_of_saving_leads_to_the_new_page_and_a_broken_edit_to_the_old_one()
    {
        using var workshop = new Workshop();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(Patience);
        var states = new LiveStates();
        using var rebuilds = new Rebuilds(new BuildOptions(workshop.Root.Path, "site", null, Strict: false), states, (_, _) => { });
        var running = Task.Run(() => rebuilds.Run(stop.Token), stop.Token);
        var state = await states.After(new LiveState(0, ""), stop.Token);
        Assert.Equal(new LiveState(1, ""), state);

        var whole = workshop.Root.Read(English);
        workshop.Root.Write(English, whole.Replace("In 2019 the county", "In 2019, the county", StringComparison.Ordinal));
        state = await states.After(state, stop.Token);
        Assert.Equal(new LiveState(2, ""), state);
        Assert.Contains("In 2019, the county", workshop.Root.Read(Page), StringComparison.Ordinal);

        workshop.Root.Write(English, whole + "  - zh: [\n");
        state = await states.After(state, stop.Token);
        Assert.Equal(2, state.Version);
        Assert.StartsWith($"{English}(", state.Problems, StringComparison.Ordinal);
        Assert.Contains("In 2019, the county", workshop.Root.Read(Page), StringComparison.Ordinal);

        workshop.Root.Write(English + "~", whole.Replace("In 2019 the county", "During 2019 the county", StringComparison.Ordinal));
        File.Move(workshop.Root[English + "~"], workshop.Root[English], overwrite: true);
        do
        {
            state = await states.After(state, stop.Token);
        }
        while (state.Problems.Length > 0);
        Assert.Contains("During 2019 the county", workshop.Root.Read(Page), StringComparison.Ordinal);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task What_somebody_looks_at_is_loaded_once()
    {
        using var workshop = new Workshop();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(Patience);
        var (states, builds) = (new LiveStates(), 0);
        using var rebuilds = new Rebuilds(new BuildOptions(workshop.Root.Path, "site", null, Strict: false), states, (_, _) => builds++);
        var running = Task.Run(() => rebuilds.Run(stop.Token), stop.Token);
        var state = await states.After(new LiveState(0, ""), stop.Token);
        states.Opened(Page["site/".Length..]);

        workshop.Edit(English, "In 2019 the county", "In 2019, the county");
        Assert.Equal(new LiveState(2, ""), await states.After(state, stop.Token));
        while (builds < 2 || states.Previews.Count > 0)
        {
            await Task.Delay(10, stop.Token);
        }

        Assert.Contains("In 2019, the county", workshop.Root.Read(Page), StringComparison.Ordinal);
        Assert.Equal(new LiveState(2, ""), states.Now);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task It_waits_for_another_build_of_the_same_folder()
    {
        using var workshop = new Workshop();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(Patience);
        var states = new LiveStates();
        using var rebuilds = new Rebuilds(new BuildOptions(workshop.Root.Path, "site", null, Strict: false), states, (_, _) => { });
        Task running;
        LiveState state;
        using (SiteFolder.Begin(workshop.Root["site"], "site", new DiagnosticBag()))
        {
            running = Task.Run(() => rebuilds.Run(stop.Token), stop.Token);
            state = await states.After(new LiveState(0, ""), stop.Token);
            Assert.Contains("BG807", state.Problems, StringComparison.Ordinal);
        }

        while (state.Problems.Length > 0)
        {
            state = await states.After(state, stop.Token);
        }

        Assert.True(File.Exists(workshop.Root[Page]));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }
}
