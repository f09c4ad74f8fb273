namespace Portal.Starter.Facts;

/// <summary>Takes a unit such as "persons (more than)" apart into unit and qualifier.</summary>
public sealed record Quantity
{
    private const string Planned = " planned";

    public Quantity(string text)
    {
        var bracket = text.IndexOf(" (", StringComparison.Ordinal);
        var plain = bracket < 0 ? text : text[..bracket];
        var isPlan = plain.EndsWith(Planned, StringComparison.Ordinal);
        Unit = isPlan ? plain[..^Planned.Length] : plain;
        Qualifier = isPlan ? "planned" : bracket < 0 ? null : Named(text[(bracket + 2)..].TrimEnd(')'));
    }

    public string Unit { get; }

    /// <summary>about, more-than, at-most, planned; null when the figure is exact.</summary>
    public string? Qualifier { get; }

    private static string Named(string words) => words switch
    {
        "about" => "about",
        "more than" or "over" => "more-than",
        "maximum" => "at-most",
        _ => throw new StarterException("facts/practices.json", words, "is no known qualifier (about, more than, over, maximum)"),
    };
}
