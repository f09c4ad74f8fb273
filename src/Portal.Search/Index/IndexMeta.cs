using System.Globalization;

namespace Portal.Search.Index;

/// <summary>The rows of <c>meta</c>. They change in the transactions that they tell of.</summary>
internal sealed class IndexMeta(IndexConnection connection)
{
    public long Generation
    {
        get => Read("generation");
        set => Write("generation", value);
    }

    public long Cursor
    {
        get => Read("cursor");
        set => Write("cursor", value);
    }

    /// <summary>UTC ticks of the last whole build; 0 for never.</summary>
    public long BuiltAt
    {
        get => Read("built_at");
        set => Write("built_at", value);
    }

    public long Version
    {
        get => Read("version");
        set => Write("version", value);
    }

    private long Read(string name) =>
        Convert.ToInt64(connection.Prepared("SELECT value FROM meta WHERE name = $0", name).ExecuteScalar() ?? 0L, CultureInfo.InvariantCulture);

    private void Write(string name, long value) =>
        connection.Prepared("INSERT INTO meta VALUES ($0, $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value).ExecuteNonQuery();
}
