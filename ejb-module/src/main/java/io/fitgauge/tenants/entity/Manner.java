package io.fitgauge.tenants.entity;

import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a tenant writes texts, times and money. */
public record Manner(Locale locale, ZoneId timeZone, Currency currency) {

    /**
     * @param locale BCP 47
     * @param timeZone IANA
     * @param currency ISO 4217
     * @throws Refusal INVALID with each that is none
     */
    public static Manner of(String locale, String timeZone, String currency) {
        FieldErrors errors = new FieldErrors();
        Locale language = locale(locale, errors);
        ZoneId zone = zone(timeZone, errors);
        Currency money = currency(currency, errors);
        if (language == null || zone == null || money == null) {
            throw Refusal.invalid(errors.list());
        }
        return new Manner(language, zone, money);
    }

    private static @Nullable Locale locale(String tag, FieldErrors errors) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale;
            }
        } catch (IllformedLocaleException notOne) {
            // said below
        }
        errors.add("/locale", "Not a language tag such as nl-NL.");
        return null;
    }

    private static @Nullable ZoneId zone(String id, FieldErrors errors) {
        try {
            if (ZoneId.getAvailableZoneIds().contains(id)) {
                return ZoneId.of(id);
            }
        } catch (DateTimeException notOne) {
            // said below
        }
        errors.add("/timeZone", "Not a time zone such as Europe/Amsterdam.");
        return null;
    }

    private static @Nullable Currency currency(String code, FieldErrors errors) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException notOne) {
            errors.add("/currency", "Not a currency such as EUR.");
            return null;
        }
    }
}
