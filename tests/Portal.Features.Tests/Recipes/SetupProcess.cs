using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Features.Recipes;
using Portal.Features.Setup;
using Portal.Storage;

namespace Portal.Features.Tests.Recipes;

/// <summary>A setup in a process of its own, which stops in the middle of writing and waits for a word, so that a test can kill it there.</summary>
internal sealed class SetupProcess : IDisposable
{
    public const string Verb = "setup-and-wait";
    private const string Writing = "writing";
    private readonly Process process;

    private SetupProcess(Process process) => this.process = process;

    /// <summary>Returns when the process has rows in an open transaction.</summary>
    public static async Task<SetupProcess> StartAsync(PortalOptions options, string recipe)
    {
        var program = typeof(SetupProcess).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, Verb, options.Database.ToString(), options.DataDirectory, recipe, options.ConnectionString ?? ""])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        Assert.Equal(Writing, await process.StandardOutput.ReadLineAsync());
        return new SetupProcess(process);
    }

    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Lets it go on; returns what came of the setup.</summary>
    public async Task<string?> ContinueAsync()
    {
        await process.StandardInput.WriteLineAsync();
        return await process.StandardOutput.ReadLineAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    /// <summary>The other side: what the process does.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var options = new PortalOptions
        {
            Database = Enum.Parse<DatabaseKind>(arguments[1]),
            DataDirectory = arguments[2],
            SetupRecipe = arguments[3],
            ConnectionString = arguments[4].Length > 0 ? arguments[4] : null,
        };
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddPortalStorage(options)
            .AddPortalRecipes()
            .BuildServiceProvider();
        var outcome = await services.GetRequiredService<SetupPortal>().ExecuteAsync(new StopWhileWriting());
        await Console.Out.WriteLineAsync(outcome.GetType().Name);
        return 0;
    }

    private sealed class StopWhileWriting : IProgress<RecipeProgress>
    {
        private bool stopped;

        public void Report(RecipeProgress value)
        {
            if (value.Phase == RecipePhase.Writing && !stopped)
            {
                stopped = true;
                Console.Out.WriteLine(Writing);
                Console.Out.Flush();
                Console.In.ReadLine();
            }
        }
    }
}
