using Portal.Content.Json;

namespace Portal.Content.Parts;

/// <summary>Marks a container of items that point to it with <see cref="ContainedPart"/>; holds nothing itself.</summary>
public sealed class ListPart : ContentPart
{
    public override JsonShape Shape { get; } = new();
}
