namespace Portal.Starter.Tests;

public sealed class GeneratedRecipesTests
{
    [Fact]
    public void Committed_recipes_equal_a_fresh_generation()
    {
        foreach (var recipe in new StarterRecipes(Repository.Root).Make())
        {
            var isCurrent = Repository.RecipeText(recipe.FileName) == recipe.ToText();
            Assert.True(isCurrent, $"{recipe.FileName} is not up to date: run dotnet run --project tools/Starter");
        }
    }

    [Fact]
    public void Setup_recipe_calls_every_recipe()
    {
        var called = Repository.Steps("portal.recipe.json")
            .SelectMany(step => step!["Values"]?.AsArray() ?? [])
            .Select(value => value!["name"]!.ToString());
        var present = Directory.GetFiles(Path.Combine(Repository.Root, "recipes"), "*.recipe.json")
            .Select(file => Path.GetFileName(file).Replace(".recipe.json", "", StringComparison.Ordinal))
            .Where(name => name != "portal");

        Assert.Equal(present.Order(StringComparer.Ordinal), called.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Taxonomy_fields_of_the_types_point_to_the_generated_taxonomies()
    {
        var taxonomies = Repository.Steps("taxonomies.recipe.json")[0]!["data"]!.AsArray().Select(item => item!["ContentItemId"]!.ToString());
        var fields = Repository.Steps("content-types.recipe.json")
            .SelectMany(step => step!["ContentParts"]!.AsArray())
            .SelectMany(part => part!["ContentPartFieldDefinitionRecords"]!.AsArray())
            .Select(field => field!["Settings"]!["TaxonomyFieldSettings"]?["TaxonomyContentItemId"]?.ToString())
            .OfType<string>()
            .ToArray();

        Assert.NotEmpty(fields);
        Assert.Subset(taxonomies.ToHashSet(), fields.ToHashSet());
    }

    [Fact]
    public void Ids_versions_and_paths_are_unique()
    {
        AssertUnique(Repository.StarterItems.Select(item => item["ContentItemId"]!.ToString()));
        AssertUnique(Repository.StarterItems.Select(item => item["ContentItemVersionId"]!.ToString()));
        AssertUnique(Repository.StarterItems.Select(item => item["AutoroutePart"]!["Path"]!.ToString()));
    }

    [Fact]
    public void Paths_hold_no_character_that_an_address_may_not_have()
    {
        const string forbidden = ":?#[]@!$&'()*+,.;=<>\\|% ’";
        var letters = Repository.StarterItems.SelectMany(item => item["AutoroutePart"]!["Path"]!.ToString());

        Assert.Empty(letters.Intersect(forbidden));
    }

    private static void AssertUnique(IEnumerable<string> values) =>
        Assert.Empty(values.GroupBy(value => value, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key));
}
