using System.Text;
using Portal.Features.Recipes;

namespace Portal.Features.Tests.Recipes;

public sealed class RecipeReaderTests
{
    [Fact]
    public void Comments_commas_a_byte_order_mark_and_any_case_are_read()
    {
        var recipe = Read("\uFEFF{ // a note\n \"NAME\": \"тест\", \"IsSetupRecipe\": \"true\", /* more */ \"variables\": { \"a\": \"1\", }, \"steps\": [ { \"name\": \"feature\", }, ], }", out var problems);
        Assert.Empty(problems.All);
        Assert.Equal("тест", recipe!.Name);
        Assert.True(recipe.IsSetupRecipe);
        Assert.Equal("1", recipe.Variables["a"]);
        Assert.Single(recipe.Steps);
    }

    [Fact]
    public void A_broken_file_is_reported_with_line_and_column_in_letters()
    {
        Assert.Null(Read("{\n  \"name\": \"қазақ\" oops }", out var problems));
        var problem = Assert.Single(problems.All);
        Assert.Equal("line 2, column 19", problem.Place);
        Assert.Equal("test.recipe.json", problem.File);
    }

    [Fact]
    public void The_schema_may_be_named() => AssertNoRefusal("{ \"$schema\": \"../docs/recipe.schema.json\", \"steps\": [] }");

    [Theory]
    [InlineData("{ \"setps\": [] }", "Did you mean \"steps\"")]
    [InlineData("{ \"name\": \"a\" }", "needs \"steps\"")]
    [InlineData("[]", "a recipe is a JSON object")]
    [InlineData("{ \"steps\": {} }", "steps are a list")]
    [InlineData("{ \"steps\": [ 1 ] }", "a step is an object")]
    [InlineData("{ \"name\": \"a\", \"name\": \"b\", \"steps\": [] }", "Duplicate")]
    public void What_is_no_recipe_is_refused(string text, string reason)
    {
        Read(text, out var problems);
        Assert.Contains(problems.All, problem => problem.Refuses && problem.Message.Contains(reason, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_broken_neighbour_does_not_hide_the_others()
    {
        var folder = Directory.CreateTempSubdirectory("tajriba-harvest-").FullName;
        File.WriteAllText(Path.Combine(folder, "a.recipe.json"), "{ broken");
        File.WriteAllText(Path.Combine(folder, "b.recipe.json"), "{ \"name\": \"b\", \"steps\": [] }");
        File.WriteAllText(Path.Combine(folder, "c.Recipe.json"), "{ \"name\": \"c\", \"steps\": [] }");
        var harvest = RecipeHarvest.Of(folder);
        Directory.Delete(folder, recursive: true);
        Assert.Equal("b", Assert.Single(harvest.Recipes).Name);
        Assert.Equal("a.recipe.json", Assert.Single(harvest.Problems.All).File);
    }

    private static void AssertNoRefusal(string text)
    {
        Assert.NotNull(Read(text, out var problems));
        Assert.Empty(problems.All);
    }

    private static Recipe? Read(string text, out RecipeProblems problems)
    {
        problems = new RecipeProblems();
        return RecipeReader.Read("/somewhere/test.recipe.json", Encoding.UTF8.GetBytes(text), problems);
    }
}
