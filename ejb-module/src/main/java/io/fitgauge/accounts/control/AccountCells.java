package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.AccountFacts;
import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.language.CsvCells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An account as the cells of a CSV file, which an import with its default options reads: decimal points, ISO days,
 * country codes, tags between semicolons, an amount and its currency in two columns.
 */
public final class AccountCells {

    private static final String CURRENCY = ImportTarget.Currency.SUFFIX;

    private static final String SEPARATOR = ";";

    private AccountCells() {}

    public static List<String> columns(Collection<AttributeView> attributes) {
        List<String> columns = new ArrayList<>();
        for (ImportTarget.Field field : ImportTarget.Field.values()) {
            columns.add(field.key());
        }
        for (AttributeView attribute : attributes) {
            columns.add(attribute.key());
            if (attribute.type() == AttributeType.MONEY) {
                columns.add(attribute.key() + CURRENCY);
            }
        }
        return columns;
    }

    /** Whether a file begins as an export does. */
    static boolean isOwnHeader(List<String> names) {
        List<String> own = columns(List.of());
        return names.size() > own.size() && names.subList(0, own.size()).equals(own);
    }

    /** @return a cell for each column, empty where nothing is known, safe to open in a spreadsheet */
    public static List<String> row(Account account, List<String> columns) {
        AccountFacts facts = account.facts();
        Map<String, @Nullable String> cells = new HashMap<>();
        facts.attributes().asMap().forEach((key, value) -> put(key, value, cells));
        cells.put(ImportTarget.Field.ID.key(), account.id().toString());
        cells.put(ImportTarget.Field.NAME.key(), facts.name());
        cells.put(ImportTarget.Field.EXTERNAL_ID.key(), facts.externalId());
        cells.put(ImportTarget.Field.DOMAIN.key(), facts.domain());
        cells.put(ImportTarget.Field.RELATIONSHIP.key(), facts.relationship().name());
        FitLabel label = facts.fitLabel();
        cells.put(ImportTarget.Field.FIT_LABEL.key(), label == null ? null : label.name());
        return columns.stream()
                .map(column -> CsvCells.neutral(Objects.requireNonNullElse(cells.get(column), "")))
                .toList();
    }

    private static void put(String key, AttributeValue value, Map<String, @Nullable String> cells) {
        if (value instanceof AttributeValue.Money money) {
            cells.put(key, money.amount().toPlainString());
            cells.put(key + CURRENCY, money.currency());
        } else {
            cells.put(key, text(AttributeValues.write(value)));
        }
    }

    private static String text(Object written) {
        if (written instanceof List<?> list) {
            return ListCells.write(list.stream().map(String::valueOf).toList(), SEPARATOR);
        }
        return written instanceof BigDecimal number ? number.toPlainString() : written.toString();
    }
}
