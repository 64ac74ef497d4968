package io.fitgauge.accounts.control;

import io.fitgauge.language.NumberWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the words around a number say: a scale, a currency, or nothing that counts. Each must be understood. */
final class AmountWords {

    private static final int LONGEST_NAME = 3;

    /** Said of numbers that are not quite exact, and of what is counted. */
    private static final Set<String> FILLERS = Arrays.stream(("~ ≈ + > ≥ >= ca c circa cca cirka about approx"
                            + " approximately around over more than est estimated ongeveer ruim meer dan etwa rund"
                            + " über mehr als omkring ungefär över mer än około ponad ok employees employee people"
                            + " persons staff fte ftes medewerkers personen mitarbeiter mitarbeitende personer"
                            + " anställda pracowników osób")
                    .split(" +"))
            .collect(Collectors.toUnmodifiableSet());

    /** No cents: {@code € 5,-} and {@code 5:-}. */
    private static final Set<String> NO_CENTS = Set.of(",-", ",–", ",--", ".-", ".–", ":-");

    private final Codes codes;
    private final Locale language;
    private final @Nullable String preferred;

    private @Nullable BigDecimal scale;
    private @Nullable String currency;
    private boolean percent;

    /** @param preferred the currency that is meant by a sign that several have */
    AmountWords(Codes codes, Locale language, @Nullable String preferred) {
        this.codes = codes;
        this.language = language;
        this.preferred = preferred;
    }

    /** @return whether all of them are understood */
    boolean take(String words) {
        List<String> tokens = new ArrayList<>(Arrays.asList(words.split("\\s+")));
        tokens.removeIf(token -> NO_CENTS.contains(token) || bare(token).isEmpty());
        for (int next = 0; next < tokens.size(); ) {
            int taken = takeAt(tokens, next);
            if (taken == 0) {
                return false;
            }
            next += taken;
        }
        return true;
    }

    private int takeAt(List<String> tokens, int from) {
        for (int count = Math.min(LONGEST_NAME, tokens.size() - from); count > 0; count--) {
            String phrase = bare(String.join(" ", tokens.subList(from, from + count)));
            if (isFiller(phrase) || takeScale(phrase) || takeCurrency(phrase)) {
                return count;
            }
        }
        String token = bare(tokens.get(from));
        return takeFused(token) || takePercent(token) ? 1 : 0;
    }

    private static String bare(String token) {
        return token.replaceAll("^[.,;:/]+|[,;:/]+$", "");
    }

    private static boolean isFiller(String phrase) {
        return FILLERS.contains(phrase.replace(".", "").toLowerCase(Locale.ROOT));
    }

    private boolean takeScale(String word) {
        Optional<Long> found = NumberWords.find(word, language);
        if (found.isEmpty() || scale != null) {
            return false;
        }
        scale = BigDecimal.valueOf(found.get());
        return true;
    }

    private boolean takeCurrency(String name) {
        Optional<String> found = codes.currencyByName(name, preferred);
        if (found.isEmpty() || currency != null && !currency.equals(found.get())) {
            return false;
        }
        currency = found.get();
        return true;
    }

    /** Such as {@code MSEK}, {@code tkr}, {@code $m} or {@code USDbn}; the longest first part that makes sense. */
    private boolean takeFused(String token) {
        for (int cut = token.length() - 1; cut > 0; cut--) {
            String first = token.substring(0, cut);
            String rest = token.substring(cut);
            if (isCurrency(rest) && takeScale(beforeCurrency(first))) {
                return takeCurrency(rest);
            }
            if (isCurrency(first) && (takeScale(rest) || isFiller(rest))) {
                return takeCurrency(first);
            }
            if (isFiller(first) && (takeCurrency(rest) || takeScale(rest))
                    || isFiller(rest) && (takeCurrency(first) || takeScale(first))) {
                return true;
            }
        }
        return false;
    }

    /** A single letter is none here: {@code kr} is no thousand rand. */
    private boolean isCurrency(String name) {
        boolean letter = name.length() == 1 && Character.isLetter(name.charAt(0));
        return !letter && codes.currencyByName(name, preferred).isPresent();
    }

    /** In front of a currency a T is a thousand in every language. */
    private static String beforeCurrency(String scale) {
        return scale.equalsIgnoreCase("t") ? "k" : scale;
    }

    private boolean takePercent(String token) {
        percent |= token.equals("%");
        return token.equals("%");
    }

    @Nullable
    BigDecimal scale() {
        return scale;
    }

    @Nullable
    String currency() {
        return currency;
    }

    boolean percent() {
        return percent;
    }
}
