using System.Collections.Immutable;

namespace Portal.Content;

/// <summary>For whom something is read. Anonymous until accounts exist for the person.</summary>
public sealed record Reader(string? UserId, ImmutableArray<string> Roles, ImmutableArray<string> Countries)
{
    public static Reader Anonymous { get; } = new(null, [], []);

    public bool IsMember => UserId is not null;
}
