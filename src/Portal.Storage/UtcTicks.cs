using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Portal.Storage;

/// <summary>
/// Times as UTC ticks in a 64-bit column: sorts and compares on both databases and keeps all seven fraction digits that
/// Orchard's files carry (PostgreSQL's timestamptz keeps six, SQLite has no time type).
/// </summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(time => time.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
