using System.Text.Json.Nodes;
using Portal.Starter.Items;

namespace Portal.Starter.Tests;

public sealed class StaleTranslationTests : IDisposable
{
    private readonly string _recipes = Directory.CreateTempSubdirectory("starter").FullName;

    [Fact]
    public void New_translation_is_made_from_the_current_source() => Assert.Equal(VersionOf(Source("One")), MadeFrom(Source("One"), "Один"));

    [Fact]
    public void Translation_falls_behind_when_only_the_English_words_change()
    {
        var former = Write("One", "Один");

        Assert.Equal(former, MadeFrom(Source("Two"), "Один"));
    }

    [Fact]
    public void Changed_translation_is_made_from_the_current_source()
    {
        Write("One", "Один");

        Assert.Equal(VersionOf(Source("Two")), MadeFrom(Source("Two"), "Два"));
    }

    [Fact]
    public void Changed_fact_leaves_the_translation_up_to_date()
    {
        Write("One", "Один");

        Assert.Equal(VersionOf(Source("One", fact: 2)), MadeFrom(Source("One", fact: 2), "Один"));
    }

    public void Dispose() => Directory.Delete(_recipes, recursive: true);

    private sealed record Draft(string Title, int Fact);

    private static Draft Source(string title, int fact = 1) => new(title, fact);

    private string? MadeFrom(Draft source, string translation) => Make(source, translation)[1]["TranslationPart"]?["SourceContentItemVersionId"]?.ToString();

    private string? VersionOf(Draft source) => Make(source, "…")[0]["ContentItemVersionId"]?.ToString();

    /// <summary>Writes a run's recipe and gives the version id of its source item.</summary>
    private string? Write(string title, string translation)
    {
        var items = Make(Source(title), translation);
        File.WriteAllText(Path.Combine(_recipes, "starter-test.recipe.json"), new RecipeFile("starter-test", "Test", items).ToText());
        return items[0]["ContentItemVersionId"]?.ToString();
    }

    private JsonObject[] Make(Draft source, string translation)
    {
        var factory = new ItemFactory(EarlierRecipes.Read(_recipes));
        return [Item("en", source.Title), Item("ru", translation)];

        JsonObject Item(string culture, string title) => factory.Make(
            new ItemHead("page", "test", "Page", culture, title, "test", DateTimeOffset.UnixEpoch),
            withFacts => withFacts ? new JsonObject { ["Page"] = new JsonObject { ["Fact"] = source.Fact } } : []);
    }
}
