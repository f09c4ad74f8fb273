using Portal.Features.Recipes;
using Portal.Features.Tests.Recipes;

// The runner loads the tests as a library. As a program they are the process that a test kills, and write docs/recipe.schema.json.
if (args is ["schema", var file])
{
    await File.WriteAllTextAsync(file, RecipeSchema.Text());
    return 0;
}

return args is [SetupProcess.Verb, ..] ? await SetupProcess.RunAsync(args) : 2;
