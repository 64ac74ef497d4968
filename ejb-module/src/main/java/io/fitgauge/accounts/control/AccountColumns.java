package io.fitgauge.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.AccountFacts;
import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of an account: in which order they are read, and what is written into them. */
final class AccountColumns {

    private static final List<String> OF_ACCOUNT = List.of(
            "id",
            "revision",
            "created_at",
            "updated_at",
            "name",
            "external_id",
            "domain",
            "relationship",
            "fit_label",
            "last_import_id",
            "own");

    private static final int OWN = OF_ACCOUNT.size();
    private static final int ORIGIN = OWN + 1;
    private static final int VALUES = ORIGIN + OriginColumns.NAMES.size();

    /** Written to be searched and never read. */
    private static final List<String> OF_SEARCH = List.of("name_key", "sector_key", "match_name");

    /** All built-in attributes, in the contract's order. */
    static final List<AttributeColumn> OF_ATTRIBUTES =
            BuiltIn.all().stream().map(AttributeColumn::of).toList();

    private static final List<String> OF_VALUES =
            OF_ATTRIBUTES.stream().flatMap(column -> column.names().stream()).toList();

    /** In the order in which {@link #read} wants them. */
    static final List<String> TO_READ = Stream.of(OF_ACCOUNT, OriginColumns.NAMES, OF_VALUES)
            .flatMap(List::stream)
            .toList();

    /** The names of {@link #write}'s parameters. */
    static final List<String> TO_WRITE =
            Stream.concat(TO_READ.stream(), OF_SEARCH.stream()).toList();

    private AccountColumns() {}

    /** @param definitions the tenant's attributes by key */
    static Account read(ResultSet row, Map<String, AttributeView> definitions) throws SQLException {
        AccountFacts facts = new AccountFacts(
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Relationship.valueOf(row.getString(8)),
                fitLabel(row.getString(9)),
                attributes(row, definitions));
        UUID lastImport = id(row.getBytes(10));
        return new Account(
                UuidCreator.fromBytes(row.getBytes(1)),
                facts,
                row.getInt(2),
                row.getTimestamp(3).toInstant(),
                OriginColumns.read(row, ORIGIN, row.getTimestamp(4).toInstant(), lastImport),
                OriginColumns.ofValues(row, ORIGIN),
                lastImport);
    }

    static @Nullable UUID id(byte @Nullable [] stored) {
        return stored == null ? null : UuidCreator.fromBytes(stored);
    }

    private static @Nullable FitLabel fitLabel(@Nullable String stored) {
        return stored == null ? null : FitLabel.valueOf(stored);
    }

    private static Attributes attributes(ResultSet row, Map<String, AttributeView> definitions) throws SQLException {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        int index = VALUES;
        for (AttributeColumn column : OF_ATTRIBUTES) {
            AttributeValue value = column.read(row, index);
            if (value != null) {
                values.put(column.key(), value);
            }
            index += column.names().size();
        }
        values.putAll(OwnAttributes.read(row.getString(OWN), definitions));
        return Attributes.of(values);
    }

    /** @return by column */
    static Map<String, @Nullable Object> write(Account account) {
        AccountFacts facts = account.facts();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", account.id());
        values.put("revision", account.revision());
        values.put("created_at", account.createdAt());
        values.put("updated_at", account.updatedAt());
        values.put("name", facts.name());
        values.put("external_id", facts.externalId());
        values.put("domain", facts.domain());
        values.put("relationship", facts.relationship().name());
        FitLabel label = facts.fitLabel();
        values.put("fit_label", label == null ? null : label.name());
        values.put("last_import_id", account.lastImport());
        values.put("own", OwnAttributes.write(facts.attributes()));
        OriginColumns.write(account, values);
        values.put("name_key", TextKey.of(facts.name()));
        values.put("match_name", MatchName.of(facts.name()));
        values.put("sector_key", sectorKey(facts.attributes()));
        OF_ATTRIBUTES.forEach(column -> write(column, facts.attributes(), values));
        return values;
    }

    private static @Nullable String sectorKey(Attributes attributes) {
        return attributes.value("sector").orElse(null) instanceof AttributeValue.Text sector
                ? TextKey.of(sector.value())
                : null;
    }

    private static void write(AttributeColumn column, Attributes attributes, Map<String, @Nullable Object> values) {
        AttributeValue value = attributes.value(column.key()).orElse(null);
        for (int place = 0; place < column.names().size(); place++) {
            values.put(column.names().get(place), value == null ? null : column.write(value, place));
        }
    }
}
