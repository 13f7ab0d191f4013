using Microsoft.Playwright;

namespace PmfSite.Tests.Browser;

/// <summary>What pages can do where the script runs, as a reader with a keyboard meets it, from a host and from the disk.</summary>
public sealed class FindingInChromiumTests(OwnSite chromium) : IClassFixture<OwnSite>
{
    private const string List = "indicators/index.html";
    private const string Search = "search.html";
    private const string Indicator = "indicators/recycling-rate.html";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_list_narrows_at_once_tells_how_many_are_left_and_keeps_it_in_the_address(bool hosted)
    {
        var page = await Open(List, hosted);
        var all = await Shown(page);
        await page.SelectOptionAsync("select[name=status]", "red");
        var red = await Shown(page);
        Assert.InRange(red.Count, 1, all.Count - 1);
        Assert.Equal(Invariant($"Indicators shown: {red.Count} of {all.Count}."), await page.InnerTextAsync("#shown"));
        Assert.All(await page.Locator("tr[data-in]:visible .tag").AllInnerTextsAsync(), tag => Assert.Equal("Red", tag.Trim()));
        Assert.EndsWith("?status=red", page.Url, StringComparison.Ordinal);
        await page.ReloadAsync();
        Assert.Equal(red, await Shown(page));
        await page.SelectOptionAsync("select[name=sortBy]", "title");
        Assert.EndsWith("?status=red&sortBy=title", page.Url, StringComparison.Ordinal);
        Assert.Equal(red.Order(StringComparer.OrdinalIgnoreCase), await Shown(page));
        await page.GoBackAsync();
        Assert.Equal(red, await Shown(page));
        Assert.Equal("", await page.InputValueAsync("select[name=sortBy]"));
        await page.ClickAsync("form.filters button");
        Assert.Equal(all, await Shown(page));
        Assert.EndsWith(List, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_filters_hold_together_and_nothing_left_is_said()
    {
        var page = await Open(List);
        var counts = await page.EvaluateAsync<int[]>(
            """
            () => {
                const form = document.querySelector('form.filters');
                const set = (name, value) => { form.elements[name].value = value; form.dispatchEvent(new Event('change', {bubbles: true})); };
                const values = name => [...form.elements[name].options].slice(1).map(o => o.value);
                const pairs = values('status').flatMap(status => values('kind').map(kind => [status, kind]));
                const rows = () => [...document.querySelectorAll('tr[data-in]')];
                const has = (row, mark) => row.dataset.in.split(' ').includes(mark);
                return pairs.map(([status, kind]) => {
                    set('status', status); set('kind', kind);
                    const shown = rows().filter(r => r.checkVisibility());
                    const expected = rows().filter(r => has(r, 'status:' + status) && has(r, 'kind:' + kind));
                    const said = document.querySelector('#shown').textContent;
                    if (shown.length !== expected.length || !said.includes(` ${shown.length} of`)) throw new Error(status + kind);
                    return shown.length;
                });
            }
            """
        );
        Assert.Contains(0, counts);
        Assert.Equal(await page.Locator("tr[data-in]").CountAsync(), counts.Sum());
    }

    [Fact]
    public async Task Sorting_by_status_puts_what_needs_attention_first_and_the_plan_puts_all_back()
    {
        var page = await Open(List);
        var plan = await Shown(page);
        await page.SelectOptionAsync("select[name=sortBy]", "status");
        var tags = (await page.Locator("tr[data-in]:visible .tag").AllInnerTextsAsync()).Select(t => t.Trim()).ToArray();
        Assert.Equal(["Red", "Amber", "Green"], tags.Distinct().Take(3));
        Assert.Equal(tags.Distinct().Count(), tags.Zip(tags.Skip(1)).Count(p => p.First != p.Second) + 1);
        Assert.Equal(1, await page.Locator("main table:visible").CountAsync());
        await page.SelectOptionAsync("select[name=sortBy]", "");
        Assert.Equal(plan, await Shown(page));
    }

    [Fact]
    public async Task A_keyboard_reaches_and_works_the_filter_without_losing_its_place()
    {
        var page = await Open(List);
        await page.FocusAsync("select[name=status]");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.WaitForFunctionAsync("() => location.search.startsWith('?status=')");
        Assert.Equal("status", await page.EvaluateAsync<string>("() => document.activeElement.name"));
        await page.FocusAsync("form.filters button");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("BUTTON", await page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        Assert.Equal("", await page.InputValueAsync("select[name=status]"));
    }

    [Fact]
    public async Task An_address_that_asks_for_what_is_not_there_shows_all()
    {
        var page = await Open(List + "?status=nonsense&sortBy=x&by=%22%3E");
        Assert.Equal(await page.Locator("tr[data-in]").CountAsync(), (await Shown(page)).Count);
    }

    [Fact]
    public async Task Without_scripts_the_list_is_whole_and_search_says_where_to_look()
    {
        var page = await chromium.Open(List, scripts: false);
        Assert.False(await page.IsVisibleAsync("form"));
        Assert.Equal(await page.Locator("tr[data-in]").CountAsync(), (await Shown(page)).Count);
        await page.GotoAsync(chromium.Address(Search));
        Assert.False(await page.IsVisibleAsync("form"));
        Assert.Contains("which is not running here", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.True(await page.IsVisibleAsync("main a >> text=All indicators"));
        await page.GotoAsync(chromium.Address(Indicator));
        Assert.Equal(0, await page.Locator("button:visible").CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Search_finds_by_beginnings_of_words_title_first_and_keeps_the_words_in_the_address(bool hosted)
    {
        var page = await Open(Search, hosted);
        await page.FillAsync("#q", "RECYC househ");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".results li");
        Assert.Equal("Household waste sent for recycling", await page.Locator(".results a").First.InnerTextAsync());
        var count = await page.Locator(".results li").CountAsync();
        Assert.Equal(Invariant($"Pages found: {count}."), await page.InnerTextAsync("#found"));
        Assert.EndsWith("?q=RECYC+househ", page.Url, StringComparison.Ordinal);
        Assert.Equal("q", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await page.FillAsync("#q", "zzzz");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.querySelector('#found').textContent === 'Pages found: 0.'");
        Assert.Equal(0, await page.Locator(".results li").CountAsync());
        await page.GoBackAsync();
        await page.WaitForSelectorAsync(".results li");
        Assert.Equal(count, await page.Locator(".results li").CountAsync());
        await page.ClickAsync(".results a >> nth=0");
        await page.WaitForURLAsync("**/" + Indicator);
    }

    [Fact]
    public async Task Search_folds_accents_ranks_title_before_definition_before_the_rest_and_never_makes_markup()
    {
        var page = await Open(
            Search,
            index: """
            var searchIndex=[
            ["r.html","Third","","Nothing.","Rest: ty"],["d.html","Second","","The definition of tŷ."],
            ["t.html","Tŷ’r Cyngor","Homes","<img src=x onerror=alert(1)> & more"],["n.html","None","","Empty."]];
            """
        );
        await page.FillAsync("#q", "TY");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".results li");
        Assert.Equal(["Tŷ’r Cyngor", "Second", "Third"], await page.Locator(".results a").AllInnerTextsAsync());
        Assert.Equal("<img src=x onerror=alert(1)> & more", await page.Locator(".results p").Nth(1).InnerTextAsync());
        Assert.Equal(0, await page.Locator(".results img").CountAsync());
        await page.FillAsync("#q", "tŷ definition");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.results li').length === 1");
        Assert.Equal("Second", await page.Locator(".results a").InnerTextAsync());
    }

    [Fact]
    public async Task A_search_whose_index_does_not_come_says_so()
    {
        var page = await Open(Search, index: "");
        await page.FillAsync("#q", "homes");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#without-script:visible");
        Assert.StartsWith("The search index could not be loaded.", await page.InnerTextAsync("#found"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_jump_inside_the_page_leaves_what_was_typed_and_asking_twice_is_one_step_back()
    {
        var page = await Open(Search);
        await page.FillAsync("#q", "recycling");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".results li");
        var steps = await page.EvaluateAsync<int>("() => history.length");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(steps, await page.EvaluateAsync<int>("() => history.length"));
        await page.FillAsync("#q", "homes");
        await page.FocusAsync(".skip-link");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => location.hash === '#main'");
        Assert.Equal("homes", await page.InputValueAsync("#q"));
    }

    [Fact]
    public async Task Copying_the_citation_puts_its_whole_text_on_the_clipboard_and_says_so()
    {
        var page = await Open(Indicator);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.ClickAsync("button[data-copy=citation]");
        await page.WaitForSelectorAsync(".citation [role=status] >> text=Copied.");
        Assert.Equal(await page.TextContentAsync("#citation"), await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        Assert.Equal("Copy this citation", await page.EvaluateAsync<string>("() => document.activeElement.textContent"));
    }

    [Fact]
    public async Task Where_a_browser_refuses_to_copy_the_text_is_selected_and_that_is_said()
    {
        var page = await Open(Indicator);
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(); document.execCommand = () => false; }");
        await page.ClickAsync("button[data-copy=citation]");
        await page.WaitForSelectorAsync(".citation [role=status] >> text=Your browser did not allow copying.");
        Assert.Equal(await page.TextContentAsync("#citation"), await page.EvaluateAsync<string>("() => getSelection().toString()"));
    }

    [Fact]
    public async Task Nothing_is_stored_and_nobody_else_is_asked()
    {
        var page = await Open(List);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        foreach (
            var path in new[]
            {
                "index.html",
                List + "?status=red",
                Search + "?q=homes",
                Indicator,
                "indicators/recycling-rate.card.html",
                "formats.html",
                "404.html",
                "quarters/2025-26-q1/index.html",
            }
        )
        {
            asked.Clear();
            await page.GotoAsync(Chromium.Host + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            Assert.All(asked, url => Assert.StartsWith(Chromium.Host, url, StringComparison.Ordinal));
            Assert.InRange(asked.Distinct().Count(), 2, path.Contains("?q=", StringComparison.Ordinal) ? 5 : 4);
        }
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal(
            0,
            await page.EvaluateAsync<int>(
                "async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length + (await caches.keys()).length"
            )
        );
    }

    [Theory]
    [InlineData(List)]
    [InlineData(Search)]
    [InlineData(Indicator)]
    public async Task Controls_are_at_least_44_pixels_and_labelled_at_320(string path)
    {
        var page = await chromium.Open(path, width: 320);
        if (path == List)
            await page.ClickAsync(".narrowing > summary");
        var faults = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, select, input')].filter(e => e.checkVisibility())
                .filter(e => {
                    const place = e.getBoundingClientRect();
                    return place.height < 44 || place.right > innerWidth || !(e.labels?.length || e.textContent.trim());
                })
                .map(e => e.outerHTML.slice(0, 80))
            """
        );
        Assert.Empty(faults);
        Assert.NotEqual(0, await page.Locator("button:visible, select:visible").CountAsync());
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(412)]
    public async Task Nothing_jumps_when_the_script_puts_the_search_in_place(int width)
    {
        var without = await chromium.Open(Search, width, scripts: false);
        var foot = (await without.Locator(".site-footer").BoundingBoxAsync())!.Y;
        var page = await chromium.Open(Search, width);
        Assert.Equal(0, await page.Locator("#without-script:visible").CountAsync());
        Assert.Equal(foot, (await page.Locator(".site-footer").BoundingBoxAsync())!.Y);
    }

    [Fact]
    public async Task Paper_shows_the_closed_working_and_real_tables_and_no_ways_through_the_site()
    {
        var page = await chromium.Open(Indicator, width: 658, scripts: false);
        Assert.Equal(0, (await page.Locator(".headline .working ol").BoundingBoxAsync())?.Height ?? 0);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True((await page.Locator(".headline .working ol").BoundingBoxAsync())!.Height > 20);
        Assert.True((await page.Locator("table thead").First.BoundingBoxAsync())!.Height > 10);
        Assert.Equal(
            0,
            await page.Locator(".main-nav:visible, .trail:visible, .footer-links:visible, .card-code:visible, button:visible").CountAsync()
        );
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    private async Task<IPage> Open(string path, bool hosted = true, string? index = null)
    {
        var page = hosted ? await chromium.OpenHosted(path, index) : await chromium.Open(path);
        if (path == List)
            await page.ClickAsync(".narrowing > summary");
        return page;
    }

    private static async Task<IReadOnlyList<string>> Shown(IPage page) => await page.Locator("tr[data-in]:visible th").AllInnerTextsAsync();
}
