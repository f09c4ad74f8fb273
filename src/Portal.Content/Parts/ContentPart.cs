using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Parts;

/// <summary>A part with a meaning of its own, beyond its fields. The class name is Orchard's name of the part.</summary>
public abstract class ContentPart
{
    public string Name => GetType().Name;

    /// <summary>The known properties in Orchard's order.</summary>
    public abstract JsonShape Shape { get; }

    public virtual PartScope Scope => PartScope.Set;

    /// <summary>Properties that a translation replaces.</summary>
    public virtual IReadOnlyList<string> Words => [];

    /// <summary>The words for the index, without markup.</summary>
    public virtual string IndexText(JsonObject part) => "";

    /// <summary>What is wrong with the part, in canonical form.</summary>
    /// <param name="settings">The class <c>{part}Settings</c> of the part on the item's type; empty when there is none.</param>
    /// <param name="complete">False for drafts, where a required value may still be missing.</param>
    public virtual IEnumerable<ContentError> Validate(JsonObject part, JsonObject settings, bool complete) => [];

    protected ContentError Error(string property, ContentErrorCode code, string? detail = null) => new($"{Name}.{property}", code, detail);
}
