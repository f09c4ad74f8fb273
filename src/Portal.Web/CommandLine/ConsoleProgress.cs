using System.Globalization;
using Portal.Features.Recipes;

namespace Portal.Web.CommandLine;

/// <summary>One line that counts up on a terminal; a line per recipe and phase where the output goes to a file.</summary>
public sealed class ConsoleProgress : IProgress<RecipeProgress>
{
    private const int Width = 78;
    private readonly bool redirected = Console.IsErrorRedirected;
    private string last = "";
    private bool open;

    public void Report(RecipeProgress value)
    {
        var what = $"{(value.Phase == RecipePhase.Checking ? "checking" : "writing")} {value.Recipe}";
        if (!redirected)
        {
            Console.Error.Write('\r' + string.Create(CultureInfo.InvariantCulture, $"{what}: {value.Done} of {value.Total}").PadRight(Width));
            open = true;
        }
        else if (what != last)
        {
            Console.Error.WriteLine(what);
        }

        last = what;
    }

    public void End()
    {
        if (open)
        {
            Console.Error.WriteLine();
            open = false;
        }
    }
}
