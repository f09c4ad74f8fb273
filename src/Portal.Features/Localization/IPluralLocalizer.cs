namespace Portal.Features.Localization;

/// <summary>What a source of texts adds to <c>IStringLocalizer</c> when its languages have plural forms.</summary>
public interface IPluralLocalizer
{
    string Plural(long count, string one, string many, params object[] arguments);
}
