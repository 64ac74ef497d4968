package io.fitgauge.committee.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.committee.entity.BuyerStance;
import io.fitgauge.committee.entity.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what several tables of this room have in common. */
final class Rows {

    private Rows() {}

    static Part part(ResultSet row) throws SQLException {
        return new Part(
                Part.read(row.getString("roles")),
                BuyerStance.valueOf(row.getString("stance")),
                row.getBoolean("outside"),
                row.getObject("met_on", LocalDate.class),
                row.getString("mitigation"),
                row.getString("note"));
    }

    /** As it was when a deal was lost: without what was written. */
    static Part bare(ResultSet row) throws SQLException {
        return new Part(
                Part.read(row.getString("roles")),
                BuyerStance.valueOf(row.getString("stance")),
                row.getBoolean("outside"),
                row.getObject("met_on", LocalDate.class),
                null,
                null);
    }

    static @Nullable UUID idOrNone(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : UuidCreator.fromBytes(bytes);
    }
}
