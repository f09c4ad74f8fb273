using System.CommandLine;
using Portal.Features.Backup;

namespace Portal.Web.CommandLine;

/// <summary><c>backup FILE</c> and <c>restore FILE [--overwrite]</c>.</summary>
public static class BackupCommands
{
    public static Command CreateBackup(Func<IServiceProvider> services)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write; it must not exist." };
        var command = new Command("backup", "Write database, media and keys into one file; the site may run meanwhile.") { file };
        command.SetAction(async (parsed, cancellationToken) => Tell(
            await services().GetRequiredService<BackupPortal>().ExecuteAsync(parsed.GetRequiredValue(file), cancellationToken), "Backed up"));
        return command;
    }

    public static Command CreateRestore(Func<IServiceProvider> services)
    {
        var file = new Argument<string>("FILE") { Description = "A file that backup wrote." };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace what the portal holds." };
        var command = new Command("restore", "Put a backup in place; the site must be stopped.") { file, overwrite };
        command.SetAction(async (parsed, cancellationToken) => Tell(
            await services().GetRequiredService<RestorePortal>().ExecuteAsync(parsed.GetRequiredValue(file), parsed.GetValue(overwrite), cancellationToken), "Restored"));
        return command;
    }

    private static int Tell(BackupOutcome outcome, string done)
    {
        switch (outcome)
        {
            case BackupOutcome.Done(var file, var files, var bytes):
                Console.WriteLine($"{done} {files} files, {bytes / 1e6:0.0} MB: {file}");
                return ExitCode.Done;
            case BackupOutcome.Refused(var reason):
                Console.Error.WriteLine(reason);
                return ExitCode.Refused;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
