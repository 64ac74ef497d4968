package io.fitgauge.accounts.control;

import io.fitgauge.paging.Keyset;
import io.fitgauge.refusal.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How things of a kind stand in their table, which has an id and a revision. */
interface RowShape<T> {

    String table();

    /** The names of the columns that {@link #write} fills, the tenant's not among them. */
    List<String> columns();

    T read(ResultSet row) throws SQLException;

    Map<String, @Nullable Object> write(T thing);

    Keyset orders();

    /** @return the text of one of the fields of {@link #orders()}, or of the id */
    String position(T thing, String field);

    /** @param key that is taken, such as {@code contact_external_id} */
    Refusal duplicate(String key);
}
