namespace Portal.Search;

/// <summary>
/// How much a word counts by where it stands. Exact forms add half of the stem's weight: folding and stemming bring recall, exactness
/// pays precision back (about a third of the score of a hit in the typed form).
/// </summary>
public static class SearchWeights
{
    public const double Title = 10;
    public const double Summary = 4;
    public const double Body = 1;
    public const double TitleExact = 5;
    public const double SummaryExact = 2;
    public const double BodyExact = 0.5;

    /// <summary>The weights in the order of the index's columns.</summary>
    internal static string Columns { get; } = FormattableString.Invariant($"{Title}, {Summary}, {Body}, {TitleExact}, {SummaryExact}, {BodyExact}");
}
