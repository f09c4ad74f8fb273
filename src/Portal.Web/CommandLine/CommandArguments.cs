namespace Portal.Web.CommandLine;

/// <summary>Splits what was typed into a command and configuration keys (<c>--Portal:DataDirectory DIR</c>), which may stand anywhere.</summary>
/// <param name="Command">Empty when the site itself is to run.</param>
public sealed record CommandArguments(string[] Command, string[] Configuration)
{
    public static CommandArguments Of(string[] args)
    {
        if (args is [] or [['-', ..], ..])
        {
            return args is ["-h" or "--help" or "-?" or "--version"] ? new(args, []) : new([], args);
        }

        var command = new List<string>();
        var configuration = new List<string>();
        for (var index = 0; index < args.Length; index++)
        {
            var isKey = args[index].StartsWith("--", StringComparison.Ordinal) && args[index].Split('=', 2)[0].Contains(':', StringComparison.Ordinal);
            (isKey ? configuration : command).Add(args[index]);
            if (isKey && !args[index].Contains('=', StringComparison.Ordinal) && index + 1 < args.Length)
            {
                configuration.Add(args[++index]);
            }
        }

        return new([.. command], [.. configuration]);
    }
}
