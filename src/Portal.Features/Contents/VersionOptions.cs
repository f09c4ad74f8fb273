namespace Portal.Features.Contents;

/// <summary>Which version of an item is meant; Orchard Core's words.</summary>
public enum VersionOptions
{
    Published,

    /// <summary>The draft if there is one, otherwise the published version.</summary>
    Latest,

    /// <summary>The draft only; nothing when the latest version is published.</summary>
    Draft,

    /// <summary>The latest version, ready to be edited and saved as a draft.</summary>
    DraftRequired,
}
