using Microsoft.EntityFrameworkCore;
using Portal.Features.Recipes;
using Portal.Testing;

namespace Portal.Features.Tests.Recipes;

/// <summary>Unknown input stops loudly, with a place and a suggestion, and nothing is half applied.</summary>
public abstract class RefusalTests(TestDatabase database)
{
    [Theory]
    [InlineData("""{ "name": "contnet", "data": [] }""", "$.steps[0].name", "Did you mean \"content\"")]
    [InlineData("""{ "name": "AdminMneu", "data": [] }""", "$.steps[0].name", "Did you mean \"AdminMenu\"")]
    [InlineData("""{ "name": "Знание", "data": [] }""", "$.steps[0].name", "no step named")]
    [InlineData("""{ "name": "Roles", "Roles": [ { "Name": "A", "Permisions": [] } ] }""", "$.steps[0].Roles[0].Permisions", "Did you mean \"Permissions\"")]
    [InlineData("""{ "name": "Roles", "Roles": [ { "Description": "x" } ] }""", "$.steps[0].Roles[0].Name", "missing or empty")]
    [InlineData("""{ "name": "content", "items": [] }""", "$.steps[0].items", "not known here")]
    [InlineData("""{ "name": "content", "data": [ { "ContentItemId": "4a" } ] }""", "$.steps[0].data[0].ContentType", "missing or empty")]
    [InlineData("""{ "name": "content", "data": [ { "ContentItemId": "[js: uuuid()]", "ContentType": "A" } ] }""", "$.steps[0].data[0].ContentItemId", "Did you mean \"uuid\"")]
    [InlineData("""{ "name": "content", "data": [ { "ContentItemId": "4a", "ContentType": "A", "P": { "T": "[js: variables('x')]" } } ] }""", "$.steps[0].data[0].P.T", "not defined")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "A", "ContentTypePartDefinitionRecords": [ { "Name": "TitlePart" } ] } ] }""", "$.steps[0].ContentTypes[0].ContentTypePartDefinitionRecords[0].PartName", "missing or empty")]
    [InlineData("""{ "name": "ContentDefinition", "ContentParts": [ { "Name": "A", "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField" } ] } ] }""", "$.steps[0].ContentParts[0].ContentPartFieldDefinitionRecords[0].Name", "missing or empty")]
    [InlineData("""{ "name": "ContentDefinition", "ContentParts": [ { "Name": "A", "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextFeild", "Name": "B" } ] } ] }""", "$.steps[0].ContentParts[0].ContentPartFieldDefinitionRecords[0].FieldName", "Did you mean \"TextField\"")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "Owner" } ] }""", "$.steps[0].ContentTypes[0].Name", "property of every item")]
    [InlineData("""{ "name": "recipes", "Values": [ { "executionid": "x", "name": "portl" } ] }""", "$.steps[0].Values[0].name", "Did you mean \"portal\"")]
    [InlineData("""{ "name": "media", "Files": [ { "TargetPath": "../x.png", "Base64": "" } ] }""", "$.steps[0].Files[0].TargetPath", "leaves the media folder")]
    [InlineData("""{ "name": "media", "Files": [ { "TargetPath": "x.html", "Base64": "YQ==" } ] }""", "$.steps[0].Files[0].TargetPath", "are not stored")]
    [InlineData("""{ "name": "UrlRewriting", "Rules": [ { "Name": "a", "Source": "Redirect", "Pattern": "(", "SubstitutionPattern": "b" } ] }""", "$.steps[0].Rules[0].Pattern", "not a regular expression")]
    [InlineData("""{ "name": "UrlRewriting", "Rules": [ { "Name": "a", "Source": "Redirct", "Pattern": "a", "SubstitutionPattern": "b" } ] }""", "$.steps[0].Rules[0].Source", "Did you mean \"Redirect\"")]
    public async Task A_wrong_step_is_refused_with_place_and_suggestion(string step, string place, string reason)
    {
        await using var site = new RecipeSite(database);
        var refused = Assert.IsType<RecipeRefused>(await site.RunStepsAsync($$"""{ "name": "themes", "site": "Ghost" }, {{step}}""".Replace("$$", "", StringComparison.Ordinal)));
        var expected = place.Replace("steps[0]", "steps[1]", StringComparison.Ordinal);
        Assert.Contains(refused.Report.Refusals, problem => problem.Place == expected && problem.Message.Contains(reason, StringComparison.Ordinal));

        await using var db = database.Open();
        Assert.False(await db.Documents.AnyAsync(document => document.Name == "theme:site"));
    }

    [Fact]
    public async Task All_conflicts_are_listed_at_once()
    {
        await using var site = new RecipeSite(database);
        var outcome = await site.RunStepsAsync("""
            { "name": "content", "data": [
              { "ContentItemId": "4one", "ContentItemVersionId": "4v1", "ContentType": "Note", "Latest": true, "Published": true, "AutoroutePart": { "Path": "ru/тест" }, "LocalizationPart": { "LocalizationSet": "4s", "Culture": "ru" } },
              { "ContentItemId": "4two", "ContentItemVersionId": "4v2", "ContentType": "Note", "Latest": true, "Published": true, "AutoroutePart": { "Path": "/ru/Тест/" } },
              { "ContentItemId": "4three", "ContentItemVersionId": "4v3", "ContentType": "Note", "Latest": true, "LocalizationPart": { "LocalizationSet": "4s", "Culture": "ru" } },
              { "ContentItemId": "4one", "ContentItemVersionId": "4v4", "ContentType": "Note", "Latest": true, "Published": true },
              { "ContentItemId": "4four", "ContentItemVersionId": "4v1", "ContentType": "Note", "Latest": true },
              { "ContentItemId": "4five", "ContentItemVersionId": "4v5", "ContentType": "Note", "Latest": true, "AutoroutePart": { "Path": "a b" } } ] }
            """);
        var messages = string.Join('\n', Assert.IsType<RecipeRefused>(outcome).Report.Refusals);
        Assert.Contains("the address ru/тест is taken", messages, StringComparison.Ordinal);
        Assert.Contains("the language ru of the set 4s is taken", messages, StringComparison.Ordinal);
        Assert.Contains("published version at", messages, StringComparison.Ordinal);
        Assert.Contains("the version 4v1 is also one of", messages, StringComparison.Ordinal);
        Assert.Contains("BadPath", messages, StringComparison.Ordinal);

        await using var db = database.Open();
        Assert.False(await db.ContentItems.AnyAsync(row => row.ContentItemId == "4one"));
    }

    [Fact]
    public async Task What_the_site_has_already_is_not_taken_from_it()
    {
        await using var site = new RecipeSite(database);
        Assert.IsType<RecipeApplied>(await site.RunStepsAsync("""{ "name": "content", "data": [ { "ContentItemId": "4old", "ContentItemVersionId": "4oldv", "ContentType": "Note", "Latest": true, "Published": true, "AliasPart": { "Alias": "ýol" }, "AutoroutePart": { "Path": "tk/ýol" } } ] }"""));
        var refused = Assert.IsType<RecipeRefused>(await site.RunStepsAsync("""{ "name": "content", "data": [ { "ContentItemId": "4new", "ContentItemVersionId": "4newv", "ContentType": "Note", "Latest": true, "Published": true, "AliasPart": { "Alias": "ýol" }, "AutoroutePart": { "Path": "tk/ýol" } } ] }"""));
        Assert.Equal(2, refused.Report.Refusals.Count());
    }

    [Fact]
    public async Task A_dry_run_reports_and_changes_nothing()
    {
        await using var site = new RecipeSite(database);
        var looked = Assert.IsType<RecipeChecked>(await site.RunStepsAsync("""{ "name": "settings", "DrySetting": 1 }, { "name": "content", "data": [ { "ContentItemId": "4dry", "ContentType": "Note", "Latest": true } ] }""", dryRun: true));
        Assert.Equal([1, 1], looked.Report.Steps.Select(step => step.Applied));

        await using var db = database.Open();
        Assert.False(await db.ContentItems.AnyAsync(row => row.ContentItemId == "4dry"));
        Assert.False(await db.Documents.AnyAsync(document => document.Name == "settings:DrySetting"));
    }

    [Fact]
    public async Task Missing_references_are_remarked_upon_and_do_not_stop_the_recipe()
    {
        await using var site = new RecipeSite(database);
        var applied = Assert.IsType<RecipeApplied>(await site.RunStepsAsync("""
            { "name": "content", "data": [ { "ContentItemId": "4ref", "ContentItemVersionId": "4refv", "ContentType": "Note", "Latest": true,
              "Note": { "Topics": { "TaxonomyContentItemId": "4tax", "TermContentItemIds": [ "4term" ] }, "Related": { "ContentItemIds": [ "4gone" ] }, "Sets": { "LocalizationSets": [ "4set" ] } } } ] }
            """));
        Assert.Equal(3, applied.Report.Problems.Count(problem => problem.Message.Contains("is neither in the recipe nor on the site", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Texts_of_packages_from_elsewhere_are_never_evaluated()
    {
        await using var site = new RecipeSite(database);
        Assert.IsType<RecipeApplied>(await site.RunStepsAsync("""{ "name": "content", "data": [ { "ContentItemId": "4text", "ContentItemVersionId": "4textv", "ContentType": "Note", "DisplayText": "[js: configuration('Site:Town')]", "Latest": true } ] }""", trusted: false));
        await using var db = database.Open();
        Assert.Equal("[js: configuration('Site:Town')]", (await db.ContentItems.SingleAsync(row => row.ContentItemId == "4text")).DisplayText);
    }
}

public sealed class RefusalOnSqlite(SqliteDatabase database) : RefusalTests(database), IClassFixture<SqliteDatabase>;

public sealed class RefusalOnPostgreSql(PostgreSqlDatabase database) : RefusalTests(database), IClassFixture<PostgreSqlDatabase>;
