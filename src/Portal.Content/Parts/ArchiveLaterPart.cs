using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Parts;

/// <summary>When the item is to be unpublished: <c>{"ScheduledArchiveUtc":"2026-05-01T04:00:00Z"}</c>; gone once that has happened.</summary>
public sealed class ArchiveLaterPart : ContentPart
{
    public const string Due = "ScheduledArchiveUtc";

    public override JsonShape Shape { get; } = new((Due, JsonKind.Time));

    public override PartScope Scope => PartScope.Item;

    /// <summary>Null when nothing is scheduled.</summary>
    public static DateTimeOffset? Of(ContentItem item) => LenientValue.Time(item.Part(nameof(ArchiveLaterPart))?[Due]);

    public override IEnumerable<ContentError> Validate(JsonObject part, JsonObject settings, bool complete) =>
        part[Due] is { } due && LenientValue.Time(due) is null ? [Error(Due, ContentErrorCode.NotADate)] : [];
}
