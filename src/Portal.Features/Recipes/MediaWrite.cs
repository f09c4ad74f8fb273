namespace Portal.Features.Recipes;

/// <summary>A media file to be stored when the run is applied.</summary>
/// <param name="Path">Path below the media root, with forward slashes.</param>
/// <param name="Read">Opens the bytes; called when they are needed, so that files do not pile up in memory.</param>
internal sealed record MediaWrite(string Path, Func<Stream> Read);
