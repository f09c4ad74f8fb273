using System.Text.Json;

namespace Portal.Starter.Facts;

/// <summary>What public sources say about one practice; null means not found.</summary>
public sealed record PracticeFact(
    string Id,
    string Country,
    string Years,
    string[] LeadInstitutions,
    string[] Partners,
    Statement Problem,
    ResourcesFact? Resources,
    ResultFact[] Results,
    string EvidenceLevel,
    Statement[] Lessons,
    LineageFact? AdaptedFrom,
    SourceFact[] Sources)
{
    /// <summary>First and last year that the sources speak of.</summary>
    public int[] YearSpan => [.. Years.Split('-').Select(year => int.Parse(year, System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>Names only: "Not named in the excerpt" is an unknown, not a name.</summary>
    public int NamedLeads => LeadInstitutions.Count(name => !name.StartsWith("Not named", StringComparison.Ordinal));

    public int LessonsFromSources => Lessons.Count(lesson => lesson.IsFromSource);
}

/// <summary>A sentence and what it rests on. A compiler's inference is never shown.</summary>
public sealed record Statement(string? Text, string Basis)
{
    public bool IsFromSource => Basis == "source" && Text is not null;
}

/// <summary>Money or staff that a source names.</summary>
public sealed record ResourcesFact(SourceFact? Source);

/// <summary>One figure among the results. <paramref name="Value"/> is a number, or text when the source gives a range.</summary>
public sealed record ResultFact(string What, JsonElement Value, string Unit, Dictionary<string, int>? Sex, SourceFact Source);

/// <summary>Countries that a practice came from and went to.</summary>
public sealed record LineageFact(string[] From, string[] To);
