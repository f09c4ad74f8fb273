using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Testing;

namespace Portal.Storage.Tests;

public abstract class VisibilityTests(TestDatabase database)
{
    [Fact]
    public async Task The_query_and_the_rule_admit_the_same_readers()
    {
        Sharing[] levels =
        [
            Sharing.Public,
            new(SharingLevel.Members, []),
            new(SharingLevel.Countries, ["TJ", "KZ"]),
            new(SharingLevel.Persons, [Cast.Otabek.UserId!]),
        ];
        await using var db = database.Open();
        var ids = levels.Select((sharing, number) => Row(sharing, published: true, number)).ToList();
        db.ContentItems.AddRange(ids);
        await db.SaveChangesAsync();
        Reader[] readers = [Reader.Anonymous, Cast.Zarina, Cast.Otabek, new("4user0000000000000000nobody", [], [])];

        foreach (var reader in readers)
        {
            var seen = await db.ContentItems.VisibleTo(reader).Where(row => row.ContentType == "Gate").Select(row => row.DisplayText).ToListAsync();
            Assert.Equal(levels.Where(sharing => sharing.Admits(reader)).Select(sharing => sharing.Level.ToString()).Order(), seen.Order());
        }
    }

    [Fact]
    public async Task Reader_never_sees_a_draft()
    {
        await using var db = database.Open();
        var draft = Row(Sharing.Public, published: false, number: 9);
        db.ContentItems.Add(draft);
        await db.SaveChangesAsync();

        Assert.False(await db.ContentItems.VisibleTo(Reader.Anonymous).AnyAsync(row => row.ContentItemId == draft.ContentItemId));
        Assert.False(await db.ContentItems.VisibleTo(Cast.Zarina).AnyAsync(row => row.ContentItemId == draft.ContentItemId));
    }

    [Fact]
    public async Task The_database_refuses_a_second_latest_version()
    {
        await using var db = database.Open();
        var first = Row(Sharing.Public, published: false, number: 11);
        var second = Row(Sharing.Public, published: false, number: 12);
        second.ContentItemId = first.ContentItemId;
        db.ContentItems.AddRange(first, second);

        var refusal = await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());

        Assert.Equal(UniqueViolation.Item, UniqueViolations.Of(refusal));
    }

    [Theory]
    [InlineData(UniqueViolation.Path)]
    [InlineData(UniqueViolation.Alias)]
    [InlineData(UniqueViolation.Culture)]
    public async Task The_database_refuses_two_active_items_with_the_same(UniqueViolation invariant)
    {
        await using var db = database.Open();
        foreach (var number in new[] { 20, 21 })
        {
            var row = Row(Sharing.Public, published: true, number);
            row.Path = invariant == UniqueViolation.Path ? "tg/қарор" : null;
            row.Alias = invariant == UniqueViolation.Alias ? "şäher" : null;
            (row.LocalizationSet, row.Culture) = invariant == UniqueViolation.Culture ? ("set", "tg") : (null, null);
            db.ContentItems.Add(row);
        }

        var refusal = await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());

        Assert.Equal(invariant, UniqueViolations.Of(refusal));
    }

    private static ContentItemVersion Row(Sharing sharing, bool published, int number) => new()
    {
        ContentItemId = ContentItemIds.New(),
        ContentItemVersionId = ContentItemIds.New(),
        ContentType = number < 9 ? "Gate" : "Other",
        DisplayText = sharing.Level.ToString(),
        Latest = true,
        Published = published,
        SharingLevel = sharing.Level,
        SharingAudience = ContentRows.Column(sharing.Audience),
    };
}

public sealed class VisibilityOnSqlite(SqliteDatabase database) : VisibilityTests(database), IClassFixture<SqliteDatabase>;

public sealed class VisibilityOnPostgreSql(PostgreSqlDatabase database) : VisibilityTests(database), IClassFixture<PostgreSqlDatabase>;
