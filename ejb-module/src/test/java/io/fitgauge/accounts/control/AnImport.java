package io.fitgauge.accounts.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.ComparableText;
import io.fitgauge.reference.boundary.Currencies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Imports small files for tests, with a few attributes and codes. */
final class AnImport {

    private static final Currencies CURRENCIES = new Currencies();

    static final Codes CODES = new Codes() {

        @Override
        public boolean industryExists(String code) {
            return Set.of("NACE:58.21", "NAICS:5415").contains(code);
        }

        @Override
        public boolean countryExists(String code) {
            return Set.of("NL", "DE").contains(code);
        }

        @Override
        public Optional<String> countryByName(String name) {
            return ComparableText.of(name).equals("netherlands") ? Optional.of("NL") : Optional.empty();
        }

        @Override
        public Optional<String> countryByNameOrCode(String text) {
            return countryExists(text) ? Optional.of(text) : countryByName(text);
        }

        @Override
        public boolean currencyExists(String code) {
            return CURRENCIES.exists(code);
        }

        @Override
        public Optional<String> currencyByName(String name, @Nullable String preferred) {
            return CURRENCIES.byName(name, preferred);
        }
    };

    private final Map<String, AttributeView> attributes = new HashMap<>();
    private final ImportPlan plan;

    private AnImport(String options) {
        attribute("sector", AttributeType.TEXT);
        attribute("employees", AttributeType.NUMBER);
        attribute("foundedYear", AttributeType.NUMBER);
        attribute("annualRevenue", AttributeType.MONEY);
        attribute("businessModel", AttributeType.CHOICE, "B2B", "B2C");
        attribute("technologies", AttributeType.TAGS);
        attribute("sellsOnline", AttributeType.BOOLEAN);
        attribute("customerSince", AttributeType.DATE);
        attribute("country", AttributeType.COUNTRY);
        attribute("industry", AttributeType.INDUSTRY);
        plan = ImportPlan.of(options(options), attributes);
    }

    /** @param options as clients send them, with apostrophes for quotes */
    static AnImport with(String options) {
        return new AnImport(options);
    }

    static ImportOptions options(String json) {
        try {
            return new ObjectMapper().readValue(json.replace('\'', '"'), ImportOptions.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    ImportPlan plan() {
        return plan;
    }

    private void attribute(String key, AttributeType type, String... options) {
        attributes.put(
                key,
                new AttributeView(
                        key,
                        key,
                        type,
                        Category.FIRMOGRAPHIC,
                        true,
                        null,
                        type == AttributeType.CHOICE ? List.of(options) : null));
    }

    List<RowOutcome> of(String csv) {
        return of(csv.getBytes(StandardCharsets.UTF_8));
    }

    List<RowOutcome> of(byte[] csv) {
        return of(new ByteArrayInputStream(csv));
    }

    List<RowOutcome> of(InputStream csv) {
        return of(plan, csv);
    }

    static List<RowOutcome> of(ImportPlan plan, byte[] csv) {
        return of(plan, new ByteArrayInputStream(csv));
    }

    private static List<RowOutcome> of(ImportPlan plan, InputStream csv) {
        List<RowOutcome> outcomes = new ArrayList<>();
        try (ImportFile file = ImportFile.open(csv, plan, CODES)) {
            for (Optional<RowOutcome> row = file.next(); row.isPresent(); row = file.next()) {
                outcomes.add(row.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcomes;
    }

    /** The only row of the file, which must be good. */
    AccountRow account(String csv) {
        return (AccountRow) only(csv);
    }

    /** The only row of the file, which must be rejected. */
    RejectedRow reject(String csv) {
        return (RejectedRow) only(csv);
    }

    private RowOutcome only(String csv) {
        List<RowOutcome> outcomes = of(csv);
        if (outcomes.size() != 1) {
            throw new AssertionError("Not one row: " + outcomes);
        }
        return outcomes.get(0);
    }
}
