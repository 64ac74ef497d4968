package io.fitgauge.reference.control;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a language says that something is in a country. Most names follow a preposition as CLDR has them; the shipped
 * list has those that take an article or another preposition, and for Polish, which inflects them, all that are known.
 */
public final class Places {

    private static final Map<String, String> USUALLY = Map.of("en", "in", "nl", "in", "de", "in", "sv", "i");

    private static final Map<String, Located> LISTED = ShippedFile.csv("places.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> key(row.getField("language"), row.getField("alpha2")), Places::place));

    private Places() {}

    /** @param code alpha-2 of a country that exists */
    public static Optional<Located> find(String code, Locale language) {
        Located listed = LISTED.get(key(language.getLanguage(), code));
        return listed != null
                ? Optional.of(listed)
                : Optional.ofNullable(USUALLY.get(language.getLanguage()))
                        .map(preposition -> new Located(preposition, name(code, language)));
    }

    /** @return as CLDR has it, such as {@code Niederlande} */
    public static String name(String code, Locale language) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(language)).regionDisplayName(code);
    }

    private static String key(String language, String code) {
        return language + "-" + code;
    }

    private static Located place(NamedCsvRecord row) {
        return new Located(row.getField("preposition"), row.getField("name"));
    }
}
