using System.CommandLine;

namespace Portal.Web.CommandLine;

/// <summary>The portal's command line, the same executable as the site. Add a command by adding a line here and a file beside.</summary>
public sealed class PortalCommands(Func<IServiceProvider> services)
{
    public async Task<int> RunAsync(string[] command)
    {
        var parsed = Root().Parse(command);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("Say --help to see the commands.");
            return ExitCode.WrongUsage;
        }

        // A wrong configuration is told by Program like that of the site; anything else unforeseen is broken and shows its trace.
        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private RootCommand Root() => new("Tajriba, the knowledge portal. Without a command the site runs.")
    {
        RecipeCommand.Create(services),
        ExportCommand.Create(services),
        IndexCommand.Create(services),
        BackupCommands.CreateBackup(services),
        BackupCommands.CreateRestore(services),
    };
}
