package io.fitgauge.tenancy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/** UUIDs as BINARY(16), which EclipseLink's own type conversion writes as text. Jakarta's converters take no ids. */
public class UuidConverter implements Converter {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Object convertObjectValueToDataValue(@Nullable Object value, Session session) {
        return value instanceof UUID id ? UuidCreator.toBytes(id) : value;
    }

    @Override
    public @Nullable Object convertDataValueToObjectValue(@Nullable Object value, Session session) {
        return value instanceof byte[] bytes ? UuidCreator.fromBytes(bytes) : value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {}
}
