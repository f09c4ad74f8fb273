namespace Portal.Storage.Mapping;

/// <summary>Column lengths. Where Orchard Core has a limit it is the same one, so that what fits there fits here.</summary>
public static class Lengths
{
    /// <summary>Item, version and set ids: 26 characters of Orchard, 36 of dashed GUIDs (localization sets), and room.</summary>
    public const int Id = 64;

    public const int TypeName = 255;

    /// <summary>The longest tag that .NET accepts for a culture.</summary>
    public const int Culture = 85;

    public const int Path = 1024;
    public const int Alias = 735;

    /// <summary>Names of people and of documents.</summary>
    public const int Name = 255;
}
