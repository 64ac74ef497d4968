package io.fitgauge.accounts.control;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a header says about the numbers below it: {@code Revenue ($ millions)}, {@code Umsatz in Mio. EUR}, {@code
 * omsattning_tkr}.
 */
record HeaderUnit(@Nullable BigDecimal scale, @Nullable String currency) {

    private static final Pattern TOKEN = Pattern.compile("[^\\s()\\[\\]_,;/]+");
    private static final Pattern THOUSANDS = Pattern.compile("(?i)[x*]?'?1?[.,]?000s?");

    /** @param preferred the currency that is meant by a sign that several have */
    static HeaderUnit of(String header, Codes codes, Locale language, @Nullable String preferred) {
        BigDecimal scale = null;
        String currency = null;
        Matcher tokens = TOKEN.matcher(header);
        for (int place = 0; tokens.find(); place++) {
            if (THOUSANDS.matcher(tokens.group()).matches()) {
                scale = BigDecimal.valueOf(1_000);
                continue;
            }
            AmountWords words = new AmountWords(codes, language, preferred);
            boolean understood = place > 0 && words.take(tokens.group());
            scale = understood && words.scale() != null ? words.scale() : scale;
            currency = understood && words.currency() != null ? words.currency() : currency;
        }
        return new HeaderUnit(scale, currency);
    }
}
