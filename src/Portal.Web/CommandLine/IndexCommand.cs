using System.CommandLine;
using System.Globalization;
using Portal.Features.Indexing;

namespace Portal.Web.CommandLine;

/// <summary><c>index rebuild</c>.</summary>
public static class IndexCommand
{
    public static Command Create(Func<IServiceProvider> services)
    {
        var rebuild = new Command("rebuild", "Build the full-text index anew beside the live one, then put it in its place; the site may run meanwhile.");
        rebuild.SetAction(async (_, cancellationToken) =>
        {
            var started = DateTime.UtcNow;
            var status = await services().GetRequiredService<RebuildIndex>().ExecuteAsync(cancellationToken: cancellationToken);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{status.Documents} documents indexed in {(DateTime.UtcNow - started).TotalSeconds:0.0} s."));
            return ExitCode.Done;
        });
        return new Command("index", "The full-text index, which is derived from the content.") { rebuild };
    }
}
