using Microsoft.EntityFrameworkCore;

namespace Portal.Storage.Tests;

/// <summary>What a database says about itself, as lines that can be compared with the model's.</summary>
internal static class ActualSchema
{
    public static string Column(string name, string type, bool nullable) => $"{name} {type.ToUpperInvariant()} {(nullable ? "NULL" : "NOT NULL")}";

    public static string Index(string name, IEnumerable<string> columns, bool unique, string? filter) =>
        $"{name} ({string.Join(",", columns)}) {(unique ? "unique" : "")} {Bare(filter)}";

    public static List<string> Tables(PortalContext db) => Sorted(Query(db, db.Database.IsNpgsql()
        ? "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_\\_EF%'"
        : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'"));

    public static List<string> Columns(PortalContext db, string table) => Sorted(Query(db, db.Database.IsNpgsql()
        ? $"""
            SELECT a.attname || '{'\t'}' || format_type(a.atttypid, a.atttypmod) || '{'\t'}' || (CASE WHEN a.attnotnull THEN 0 ELSE 1 END)
            FROM pg_attribute a WHERE a.attrelid = '"{table}"'::regclass AND a.attnum > 0 AND NOT a.attisdropped
            """
        : $"SELECT name || '\t' || type || '\t' || (1 - \"notnull\") FROM pragma_table_info('{table}')")
        .Select(line => line.Split('\t'))
        .Select(parts => Column(parts[0], parts[1], parts[2] == "1")));

    public static List<string> Indexes(PortalContext db, string table) => Sorted(Query(db, db.Database.IsNpgsql()
        ? $"""
            SELECT c.relname || '{'\t'}' || (SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM unnest(i.indkey) WITH ORDINALITY k(attnum, n)
                JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum)
              || '{'\t'}' || (CASE WHEN i.indisunique THEN 1 ELSE 0 END) || '{'\t'}' || COALESCE(pg_get_expr(i.indpred, i.indrelid), '')
            FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = '"{table}"'::regclass AND NOT i.indisprimary
            """
        : $"""
            SELECT l.name || '{'\t'}' || (SELECT group_concat(x.name, ',') FROM (SELECT name FROM pragma_index_info(l.name) ORDER BY seqno) x)
              || '{'\t'}' || l."unique" || '{'\t'}' || COALESCE((SELECT substr(m.sql, instr(m.sql, ' WHERE ') + 7) FROM sqlite_master m
                 WHERE m.name = l.name AND instr(m.sql, ' WHERE ') > 0), '')
            FROM pragma_index_list('{table}') l WHERE l.origin = 'c'
            """)
        .Select(line => line.Split('\t'))
        .Select(parts => Index(parts[0], parts[1].Split(','), parts[2] == "1", parts[3])));

    /// <summary>PostgreSQL writes a predicate back with brackets and without needless quotes.</summary>
    private static string Bare(string? filter) =>
        (filter ?? "").Replace("\"", "", StringComparison.Ordinal).Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);

    private static List<string> Query(PortalContext db, string sql) => [.. db.Database.SqlQueryRaw<string>(sql)];

    private static List<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];
}
