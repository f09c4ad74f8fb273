using Portal.Web.Hosting;

namespace Portal.Web.CommandLine;

/// <summary>The portal's services for a command, built when the command first needs them and never listening.</summary>
public sealed class CommandHost(string[] configuration) : IAsyncDisposable
{
    private WebApplication? site;

    public IServiceProvider Services => (site ??= PortalHost.Build(configuration)).Services;

    public ValueTask DisposeAsync() => site?.DisposeAsync() ?? ValueTask.CompletedTask;
}
