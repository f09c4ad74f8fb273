using System.CommandLine;
using Portal.Features.Recipes;

namespace Portal.Web.CommandLine;

/// <summary><c>export DIRECTORY [--drafts]</c>.</summary>
public static class ExportCommand
{
    public static Command Create(Func<IServiceProvider> services)
    {
        var directory = new Argument<string>("DIRECTORY") { Description = "Where Recipe.json and the media files go." };
        var drafts = new Option<bool>("--drafts") { Description = "Drafts too, not only what is published." };
        var command = new Command("export", "Write the whole site as a recipe package that makes an empty portal the same.") { directory, drafts };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var report = await services().GetRequiredService<ExportPortal>().ExecuteAsync(parsed.GetRequiredValue(directory), parsed.GetValue(drafts), cancellationToken);
            Console.WriteLine($"{report.File}: {report.Types} types, {report.Items} items, {report.MediaFiles} media files, {report.KeptSteps} steps kept for Orchard Core.");
            return ExitCode.Done;
        });
        return command;
    }
}
