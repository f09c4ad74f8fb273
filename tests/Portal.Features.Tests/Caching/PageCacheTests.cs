using Portal.Features.Caching;

namespace Portal.Features.Tests.Caching;

public sealed class PageCacheTests
{
    private readonly PageCache cache = new(maximumBytes: 100_000);

    [Fact]
    public void Eviction_drops_exactly_the_pages_that_depend_on_the_key()
    {
        Add("/ru/practices/а", "set:a");
        Add("/ru/practices/ў", "set:b");
        cache.Evict(["set:a"]);
        Assert.False(cache.TryGet("/ru/practices/а", out _));
        Assert.True(cache.TryGet("/ru/practices/ў", out _));
    }

    [Fact]
    public void Page_rendered_before_an_eviction_is_not_taken_in_after_it()
    {
        var before = cache.Generation;
        cache.Evict(["set:a"]);
        cache.Add("/en/", Page("set:a"), before);
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void Cache_stays_within_its_bound()
    {
        for (var page = 0; page < 500; page++)
        {
            Add($"/en/practices?page={page}", "type:Practice");
        }

        Assert.InRange(cache.Bytes, 1, 100_000);
        Assert.Equal(cache.Count * 1_500L, cache.Bytes);
    }

    [Fact]
    public void Replacing_a_page_counts_its_bytes_once()
    {
        Add("/en/", "type:Practice");
        Add("/en/", "type:Practice");
        Assert.Equal(1_500, cache.Bytes);
    }

    private static CachedPage Page(string key) => new([], new byte[1_000], [key]);

    private void Add(string address, string key) => cache.Add(address, Page(key), cache.Generation);
}
