namespace Portal.Features.Localization;

/// <summary>The language that a request is answered in; a feature of the request.</summary>
/// <param name="InAddress">True when the address names it (<c>/ru/…</c>); false when it was guessed from the cookie or the browser.</param>
public sealed record ReaderLanguage(string Culture, bool InAddress);
