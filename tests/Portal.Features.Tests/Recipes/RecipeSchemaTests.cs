using Portal.Features.Recipes;
using Portal.Features.Recipes.Steps;

namespace Portal.Features.Tests.Recipes;

public sealed class RecipeSchemaTests
{
    [Fact]
    public void The_schema_in_docs_is_the_generated_one()
    {
        var file = RecipeFolders.FindFile("docs/recipe.schema.json") ?? "";
        Assert.True(File.Exists(file) && File.ReadAllText(file) == RecipeSchema.Text(), "The steps have changed: dotnet run --project tests/Portal.Features.Tests -- schema docs/recipe.schema.json");
    }

    [Fact]
    public void Each_step_has_a_name_of_its_own_and_says_what_it_is()
    {
        var names = RecipeStep.All.SelectMany(step => step.Aliases.Prepend(step.Name)).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(RecipeStep.All, step => Assert.EndsWith(".", step.Description, StringComparison.Ordinal));
    }
}
