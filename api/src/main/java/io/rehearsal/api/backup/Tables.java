package io.rehearsal.api.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The tables of the database, by what the database itself says of them. */
final class Tables {

    /** Those that others refer to come first. The history of migrations is made by the migrations. */
    private static final String COLUMNS = """
            select c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attname)
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
                and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            group by c.oid, c.relname
            order by (select count(*) from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid), c.relname""";
    private static final String SEQUENCES =
            "select sequencename, last_value from pg_sequences where schemaname = current_schema() order by sequencename";
    private static final String SCHEMA = """
            select version from flyway_schema_history where success and version is not null
            order by string_to_array(version, '.')::int[] desc limit 1""";

    private Tables() {
    }

    /** The columns of each table as SQL, in an order in which they can be filled. */
    static SequencedMap<String, String> columns(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.put(rows.getString(1), rows.getString(2));
            }
        }
        return columns;
    }

    /** What each sequence has given out last; those that have given out nothing are left out. A sequence belongs to no transaction: what is read is of now. */
    static Map<String, Long> sequences(Connection connection) throws SQLException {
        var last = new LinkedHashMap<String, Long>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(SEQUENCES)) {
            while (rows.next()) {
                long value = rows.getLong(2);
                if (!rows.wasNull()) {
                    last.put(rows.getString(1), value);
                }
            }
        }
        return last;
    }

    /** The last migration that the database had. */
    static String schema(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(SCHEMA)) {
            if (!rows.next()) {
                throw new SQLException("the database has never been migrated");
            }
            return rows.getString(1);
        }
    }

    /** One number. */
    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A name as SQL. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The names of what is there beyond what is known. */
    static List<String> beyond(Iterable<String> names, Map<String, ?> known) {
        var beyond = new ArrayList<String>();
        names.forEach(name -> {
            if (!known.containsKey(name)) {
                beyond.add(name);
            }
        });
        return beyond;
    }
}
