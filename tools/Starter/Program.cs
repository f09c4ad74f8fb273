using Portal.Starter;

var root = args.Length > 0 ? args[0] : Directory.GetCurrentDirectory();
if (!Directory.Exists(Path.Combine(root, "starter")))
{
    Console.Error.WriteLine("Run this in the repository's folder, or give that folder as the argument: dotnet run --project tools/Starter");
    return 2;
}

try
{
    var starter = new StarterRecipes(root);
    var recipes = starter.Make().ToArray();
    foreach (var recipe in recipes)
    {
        File.WriteAllText(Path.Combine(root, "recipes", recipe.FileName), recipe.ToText());
        Console.WriteLine($"{recipe.FileName}: {recipe.Items.Count} items");
    }

    Console.Write(Coverage.Of(starter.Books));
    return 0;
}
catch (StarterException refusal)
{
    Console.Error.WriteLine(refusal.Message);
    return 1;
}
