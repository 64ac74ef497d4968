package io.fitgauge.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.entity.Account;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as a database gives it back after an account was written into it. */
final class FakeRow {

    private static final int SCALE = 6;

    private final Map<String, @Nullable Object> columns;
    private boolean wasNull;

    private FakeRow(Map<String, @Nullable Object> columns) {
        this.columns = columns;
    }

    static ResultSet of(Account account) {
        FakeRow row = new FakeRow(AccountColumns.write(account));
        return (ResultSet) Proxy.newProxyInstance(
                FakeRow.class.getClassLoader(),
                new Class<?>[] {ResultSet.class},
                (proxy, method, arguments) -> method.getName().equals("wasNull")
                        ? (Object) row.wasNull
                        : row.get((Integer) arguments[0], method.getReturnType()));
    }

    private @Nullable Object get(int index, Class<?> type) {
        Object stored = stored(columns.get(AccountColumns.TO_READ.get(index - 1)));
        wasNull = stored == null;
        if (type == boolean.class) {
            return Objects.requireNonNullElse(stored, false);
        }
        return stored;
    }

    private static @Nullable Object stored(@Nullable Object written) {
        if (written instanceof UUID id) {
            return UuidCreator.toBytes(id);
        }
        if (written instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        return written instanceof BigDecimal number ? number.setScale(SCALE) : written;
    }
}
