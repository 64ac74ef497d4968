package io.fitgauge.reference.control;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The countries in memory, by alpha-2 code. */
public final class CountryTable {

    private CountryTable() {}

    /** The shipped table, read when first asked for. */
    public static List<Country> shipped() {
        return Shipped.COUNTRIES;
    }

    private static Country country(NamedCsvRecord row) {
        return new Country(
                row.getField("alpha2"),
                row.getField("alpha3"),
                row.getField("name"),
                parts(row.getField("otherNames"), ";"),
                parts(row.getField("currencies"), " "),
                filled(row.getField("region")));
    }

    private static List<String> parts(String field, String separator) {
        return Arrays.stream(field.split(separator, -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static @Nullable String filled(String field) {
        return field.isEmpty() ? null : field;
    }

    private static final class Shipped {
        static final List<Country> COUNTRIES = ShippedFile.csv("countries.csv").stream()
                .map(CountryTable::country)
                .toList();
    }
}
