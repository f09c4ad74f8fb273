using System.CommandLine;
using Portal.Features.Recipes;

namespace Portal.Web.CommandLine;

/// <summary><c>recipe run FILE [--dry-run] [--untrusted]</c>.</summary>
public static class RecipeCommand
{
    public static Command Create(Func<IServiceProvider> services)
    {
        var file = new Argument<string>("FILE") { Description = "A *.recipe.json, or the Recipe.json of an exported package." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check and report, change nothing." };
        var untrusted = new Option<bool>("--untrusted") { Description = "The file comes from elsewhere: evaluate no expressions, read no files outside its folder." };
        var run = new Command("run", "Check a recipe and apply it, all of it or nothing.") { file, dryRun, untrusted };
        run.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new RecipeRequest(parsed.GetRequiredValue(file), parsed.GetValue(dryRun), !parsed.GetValue(untrusted));
            var progress = new ConsoleProgress();
            var outcome = await services().GetRequiredService<RunRecipe>().ExecuteAsync(request, progress, cancellationToken);
            progress.End();
            return Tell(outcome);
        });
        return new Command("recipe", "Recipes: the site's definitions and content as files.") { run };
    }

    private static int Tell(RecipeOutcome outcome)
    {
        switch (outcome)
        {
            case RecipeRefused:
                Console.Error.Write(outcome.Report);
                Console.Error.WriteLine("Nothing was applied.");
                return ExitCode.Refused;
            case RecipeChecked:
                Console.Write(outcome.Report);
                Console.WriteLine(outcome.Report.ChangesSomething ? "This recipe would be applied. Nothing was changed." : "This recipe would change nothing.");
                return ExitCode.Done;
            default:
                Console.Write(outcome.Report);
                Console.WriteLine(outcome.Report.ChangesSomething ? "Applied." : "Nothing had to be changed.");
                return ExitCode.Done;
        }
    }
}
