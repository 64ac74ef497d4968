package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.accounts.entity.ValueOrigin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an account's row says who or what said it; the time is that of its last change. */
final class OriginColumns {

    static final List<String> NAMES =
            List.of("origin_kind", "origin_by", "origin_agency", "origin_name", "origin_as_of", "origins");

    private OriginColumns() {}

    /**
     * @param first the index of the first of the columns in the row
     * @param lastImport the account's; this revision's when an import made it
     */
    static Origin read(ResultSet row, int first, Instant at, @Nullable UUID lastImport) throws SQLException {
        Origin.Kind kind = Origin.Kind.valueOf(row.getString(first));
        return new Origin(
                kind,
                AccountColumns.id(row.getBytes(first + 1)),
                AccountColumns.id(row.getBytes(first + 2)),
                kind == Origin.Kind.IMPORT ? lastImport : null,
                row.getString(first + 3),
                row.getObject(first + 4, LocalDate.class),
                at);
    }

    static Map<String, ValueOrigin> ofValues(ResultSet row, int first) throws SQLException {
        return StoredOrigins.read(row.getString(first + NAMES.indexOf("origins")));
    }

    static void write(Account account, Map<String, @Nullable Object> values) {
        values.putAll(of(account.origin()));
        values.put("origins", StoredOrigins.write(account.origins()));
    }

    /** The columns of this revision, but not those of its values. */
    static Map<String, @Nullable Object> of(Origin origin) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("origin_kind", origin.kind().name());
        values.put("origin_by", origin.by());
        values.put("origin_agency", origin.agency());
        values.put("origin_name", origin.name());
        values.put("origin_as_of", origin.asOf());
        return values;
    }
}
