namespace Portal.Content.Overlays;

/// <summary>Words and the language that they really are in, which is the source's where the translation has none.</summary>
public sealed record OverlaidText(string Text, string Culture);
