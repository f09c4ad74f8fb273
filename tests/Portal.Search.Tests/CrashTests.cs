using static Portal.Search.Tests.IndexFixture;

namespace Portal.Search.Tests;

/// <summary>A killed process leaves the file and a write-ahead log that may break off anywhere.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("tajriba-crash-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Whatever_a_kill_leaves_catches_up_and_equals_a_rebuilt_index(int seed)
    {
        var random = new Random(seed);
        var log = Enumerable.Range(1, 60).Select(sequence => Change(random, sequence)).ToList();
        string copy;
        using (var live = new SearchIndex(Path.Combine(directory, "live.db")))
        {
            Follow(live, log.Take(random.Next(20, 60)).ToList(), random);
            copy = Kill(Path.Combine(directory, "live.db"), random);
        }

        using var survivor = new SearchIndex(copy);
        Follow(survivor, log, random);

        Assert.Equal(Rebuilt(log), survivor.Dump());
    }

    [Fact]
    public void A_rebuild_that_was_killed_leaves_the_index_as_it_was()
    {
        var log = Enumerable.Range(1, 10).Select(sequence => Change(new Random(sequence), sequence)).ToList();
        var file = Path.Combine(directory, "live.db");
        string copy;
        using (var live = new SearchIndex(file))
        {
            Follow(live, log, new Random(1));
            var unfinished = live.BeginRebuild();
            unfinished.Add([Document("zz", "en", "Half built")]);
            copy = Kill(file, random: null);
            unfinished.Dispose();
        }

        using var survivor = new SearchIndex(copy);

        Assert.Equal(Rebuilt(log), survivor.Dump());
        using var again = survivor.BeginRebuild();
        again.Complete(99);
        Assert.Equal(0, survivor.Status.Documents);
    }

    [Fact]
    public void A_damaged_file_is_started_anew()
    {
        var file = Path.Combine(directory, "damaged.db");
        File.WriteAllText(file, new string('x', 5000));

        using var index = new SearchIndex(file);

        Assert.Null(index.Status.BuiltAtUtc);
        Assert.Equal(0, index.Status.Cursor);
    }

    [Fact]
    public void A_batch_that_follows_another_cursor_is_refused()
    {
        using var index = new SearchIndex(Path.Combine(directory, "cursor.db"));

        Assert.False(index.Apply(new IndexBatch([Document("a", "en", "T")], [], 8), from: 7));
        Assert.Equal(0, index.Status.Documents);
    }

    private static (long Sequence, string Id, IndexDocument? Document) Change(Random random, int sequence)
    {
        var id = $"s{random.Next(5)}-{random.Next(4)}";
        var culture = new[] { "en", "ru", "kk", "uz" }[id[^1] - '0'];
        var body = string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => new[] { "полиция", "hotline", "құқық", "oʻquv", "co-operation" }[random.Next(5)]));
        return (sequence, id, random.Next(4) == 0 ? null : Document(id, culture, $"T {sequence}", body) with { Facets = Facets(("country", "K" + random.Next(3))) });
    }

    /// <summary>Takes in the log from the index's cursor, in batches of any size.</summary>
    private static void Follow(SearchIndex index, List<(long Sequence, string Id, IndexDocument? Document)> log, Random random)
    {
        while (log.Where(change => change.Sequence > index.Status.Cursor).Take(random.Next(1, 7)).ToList() is { Count: > 0 } lines)
        {
            var last = lines.GroupBy(line => line.Id).Select(changes => changes.Last()).ToList();
            var cursor = index.Status.Cursor;
            Assert.True(index.Apply(
                new IndexBatch([.. last.Select(line => line.Document).OfType<IndexDocument>()], [.. last.Where(line => line.Document is null).Select(line => line.Id)], lines[^1].Sequence),
                cursor));
        }
    }

    /// <summary>Copies what is on the disk while the index is open; the log's copy breaks off at a random byte.</summary>
    private static string Kill(string file, Random? random)
    {
        var copy = file + ".killed";
        File.Copy(file, copy);
        var written = File.ReadAllBytes(file + "-wal");
        File.WriteAllBytes(copy + "-wal", random is null ? written : written[..random.Next(written.Length)]);
        return copy;
    }

    private IReadOnlyList<string> Rebuilt(List<(long Sequence, string Id, IndexDocument? Document)> log)
    {
        using var fresh = new SearchIndex(Path.Combine(directory, "fresh.db"));
        using var rebuild = fresh.BeginRebuild();
        rebuild.Add([.. log.GroupBy(line => line.Id).Select(changes => changes.Last().Document).OfType<IndexDocument>()]);
        rebuild.Complete(log[^1].Sequence);
        return fresh.Dump();
    }
}
