using Portal.Storage;
using Portal.Testing;

namespace Portal.Features.Tests.Contents;

public abstract class DefinitionTests(TestDatabase database)
{
    [Fact]
    public async Task A_changed_definition_is_seen_after_its_line_in_the_change_log()
    {
        await using var site = await Site.OpenAsync(database);
        Assert.Equal("Year", (await site.Definitions.GetAsync()).Part("Story")!.Fields[1].Name);

        await site.PutAsync("part:Extra", """{ "Name": "Extra", "Settings": {}, "ContentPartFieldDefinitionRecords": [] }""", ChangeKind.DefinitionsChanged);

        Assert.NotNull((await site.Definitions.RefreshAsync()).Part("Extra"));
    }

    [Fact]
    public async Task The_sites_languages_come_from_its_settings()
    {
        await using var site = await Site.OpenAsync(database);

        var cultures = await site.Settings.CulturesAsync();

        Assert.Equal("en", cultures.Default);
        Assert.Equal(["en", "kk", "tg"], cultures.Supported.ToArray());
    }
}

public sealed class DefinitionsOnSqlite(SqliteDatabase database) : DefinitionTests(database), IClassFixture<SqliteDatabase>;

public sealed class DefinitionsOnPostgreSql(PostgreSqlDatabase database) : DefinitionTests(database), IClassFixture<PostgreSqlDatabase>;
