using Portal.Web.CommandLine;
using Portal.Web.Hosting;

try
{
    var arguments = CommandArguments.Of(args);
    if (arguments.Command.Length > 0)
    {
        await using var host = new CommandHost(arguments.Configuration);
        return await new PortalCommands(() => host.Services).RunAsync(arguments.Command);
    }

    await using var site = PortalHost.Build(args);
    using var alone = site.TakeDataDirectory();
    await site.SetUpAsync();
    site.UsePortal();
    site.TellWhenReady();
    await site.RunAsync();
    return ExitCode.Done;
}
catch (ConfigurationException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return ExitCode.Refused;
}
