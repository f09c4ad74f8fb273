using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Portal.Features.Caching;

/// <summary>
/// Rendered pages for anonymous readers, by address. Bounded in bytes; entries leave by change-log keys, or at random when the bound is
/// reached. A page that was rendered while one of its dependencies changed is not taken in (see <see cref="Generation"/>).
/// </summary>
public sealed class PageCache(long maximumBytes)
{
    private readonly ConcurrentDictionary<string, CachedPage> pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, byte>> addressesByKey = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private long bytes;
    private long generation;

    public int Count => pages.Count;

    public long Bytes => Interlocked.Read(ref bytes);

    /// <summary>Grows with every eviction. Read it before rendering and hand it to <see cref="Add"/>.</summary>
    public long Generation => Interlocked.Read(ref generation);

    public bool TryGet(string address, [MaybeNullWhen(false)] out CachedPage page) => pages.TryGetValue(address, out page);

    /// <summary>Takes a page in, unless something was evicted since its rendering began: it may show what no longer is.</summary>
    public void Add(string address, CachedPage page, long renderedInGeneration)
    {
        lock (gate)
        {
            if (renderedInGeneration != Generation || page.Size > maximumBytes / 16)
            {
                return;
            }

            Remove(address);
            MakeRoomFor(page.Size);
            pages[address] = page;
            bytes += page.Size;
            foreach (var key in page.Dependencies)
            {
                addressesByKey.GetOrAdd(key, _ => new(StringComparer.Ordinal))[address] = 0;
            }
        }
    }

    /// <summary>Drops exactly the pages that depend on one of the keys.</summary>
    public void Evict(IEnumerable<string> keys)
    {
        lock (gate)
        {
            generation++;
            foreach (var key in keys)
            {
                if (addressesByKey.TryGetValue(key, out var addresses))
                {
                    foreach (var address in addresses.Keys)
                    {
                        Remove(address);
                    }
                }
            }
        }
    }

    /// <summary>Drops everything: definitions, settings or languages changed.</summary>
    public void Clear()
    {
        lock (gate)
        {
            generation++;
            pages.Clear();
            addressesByKey.Clear();
            bytes = 0;
        }
    }

    private void MakeRoomFor(long size)
    {
        foreach (var (address, _) in pages)
        {
            if (bytes + size <= maximumBytes)
            {
                return;
            }

            Remove(address);
        }
    }

    private void Remove(string address)
    {
        if (!pages.TryRemove(address, out var page))
        {
            return;
        }

        bytes -= page.Size;
        foreach (var key in page.Dependencies)
        {
            if (addressesByKey.TryGetValue(key, out var addresses) && addresses.TryRemove(address, out _) && addresses.IsEmpty)
            {
                addressesByKey.TryRemove(key, out _);
            }
        }
    }
}
