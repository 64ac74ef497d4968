package io.fitgauge.accounts.control;

import io.fitgauge.fit.AttributeValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about an account. An absent field or attribute is to be kept as it is.
 *
 * @param name up to 200 characters; a row that creates an account needs it
 * @param externalId up to 100 characters; at least one of name and external id is there
 * @param domain a lower case host name
 * @param relationship {@code PROSPECT}, {@code CUSTOMER} or {@code FORMER}; cleared means what new accounts have
 * @param fitLabel {@code BEST} or {@code BAD_FIT}
 * @param attributes by key, in the order of the file's columns
 * @param remarks cells that could not be read; their values are cleared
 */
public record AccountRow(
        long line,
        String raw,
        @Nullable String name,
        @Nullable String externalId,
        @Nullable CellValue<String> domain,
        @Nullable CellValue<String> relationship,
        @Nullable CellValue<String> fitLabel,
        Map<String, CellValue<AttributeValue>> attributes,
        List<Remark> remarks)
        implements RowOutcome {

    public AccountRow {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        remarks = List.copyOf(remarks);
    }

    /** The same row, refused for a reason that only shows when it meets what is stored. */
    public RejectedRow rejected(@Nullable String column, String reason) {
        return new RejectedRow(line, column, reason, raw);
    }
}
