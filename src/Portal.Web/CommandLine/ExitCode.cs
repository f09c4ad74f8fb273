namespace Portal.Web.CommandLine;

/// <summary>What a command's exit code means to a script.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>Refused; the reason stands on standard error.</summary>
    public const int Refused = 1;

    /// <summary>The command line itself was wrong.</summary>
    public const int WrongUsage = 2;
}
