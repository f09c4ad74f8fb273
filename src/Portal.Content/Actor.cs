namespace Portal.Content;

/// <summary>Who acts: every change of content carries a person (or a named machine) into the audit trail.</summary>
public sealed record Actor(string UserId, string UserName)
{
    public static Actor Setup { get; } = new("setup", "setup");
    public static Actor Schedule { get; } = new("schedule", "schedule");
    public static Actor CommandLine { get; } = new("command-line", "command-line");
}
