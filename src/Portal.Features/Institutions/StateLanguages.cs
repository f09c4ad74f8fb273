namespace Portal.Features.Institutions;

/// <summary>State languages of the countries that the portal names bodies of, so that a name in its own language is marked as such.</summary>
public static class StateLanguages
{
    /// <summary>A culture name, or null when the country is not known here.</summary>
    public static string? Of(string? countryCode) => countryCode switch
    {
        "KZ" => "kk",
        "KG" => "ky",
        "UZ" => "uz",
        "TJ" => "tg",
        "TM" => "tk",
        "KR" => "ko",
        "GE" => "ka",
        "MD" => "ro",
        _ => null,
    };
}
