namespace Portal.Content.Validation;

/// <summary>Everything that can be wrong with an item's content. The name is the stable code; interface texts are keyed by it.</summary>
public enum ContentErrorCode
{
    /// <summary>A required value is missing.</summary>
    Required,

    /// <summary>The value is not of the JSON shape that the field has in Orchard Core.</summary>
    WrongShape,

    TooLong,
    TooShort,
    NotANumber,
    BelowMinimum,
    AboveMaximum,

    /// <summary>More decimal places than the field's Scale.</summary>
    TooManyDecimals,

    NotADate,
    NotATime,

    /// <summary>Not one of the values that the field's settings list.</summary>
    NotAnOption,

    /// <summary>Several values where the field takes one.</summary>
    TooMany,

    /// <summary>An address with a scheme that a browser would execute or that leaves the web, or unreadable.</summary>
    UnsafeAddress,

    /// <summary>A media path that leaves the media folder, or an extension that the field does not allow.</summary>
    UnsafePath,

    NotAPlace,

    /// <summary>A path with a character that Orchard Core forbids, or longer than 1,024.</summary>
    BadPath,

    /// <summary>A culture that the site does not have.</summary>
    UnknownCulture,

    /// <summary>An id longer than its column.</summary>
    BadId,

    /// <summary>A sharing level that is none of Public, Members, Countries, Persons.</summary>
    UnknownSharingLevel,
}
