package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people write them: {@code $1.2 billion}, {@code 1.234,50 €}, {@code 12 tkr}, {@code ~5k}, {@code 2013
 * (1888)}, and from one to another if the options say what that is to mean.
 */
final class NumbersInWords implements Numbers {

    private static final int MAX_LENGTH = 200;
    private static final Set<String> MINUS = Set.of("-", "\u2212", "–");
    private static final Set<String> TO =
            Set.of("-", "–", "—", "\u2212", "to", "bis", "tot", "t/m", "till", "do", "..");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final ImportOptions options;
    private final Codes codes;
    private final NumberCells number;
    private final Pattern digits;

    NumbersInWords(ImportOptions options, Codes codes) {
        this.options = options;
        this.codes = codes;
        number = NumberCells.alsoGroupedBySpaces(options.decimal(), options.grouping());
        String signs = "[" + Pattern.quote(options.decimal() + number.groupings()) + "]";
        digits = Pattern.compile("(?:" + signs + "?[0-9])+");
    }

    @Override
    public Written read(String cell, BigDecimal scale, boolean money) throws UnreadableCell {
        String text = ComparableText.trimmed(cell);
        NumberParts parts = text.length() > MAX_LENGTH
                ? new NumberParts(false, List.of(), List.of())
                : NumberParts.of(text, digits);
        return switch (parts.digits().size()) {
            case 1 -> one(cell, parts, scale, money);
            case 2 -> range(cell, parts, scale, money);
            default -> throw unreadable(cell, money);
        };
    }

    private Written one(String cell, NumberParts parts, BigDecimal scale, boolean money) throws UnreadableCell {
        String before = parts.words().get(0);
        boolean minus = MINUS.stream().anyMatch(sign -> before.startsWith(sign) || before.endsWith(sign));
        AmountWords words = words();
        if (!words.take(minus ? without(before) : before)
                || !words.take(parts.words().get(1))
                || !fit(words, money)) {
            throw unreadable(cell, money);
        }
        BigDecimal value = times(number.read(parts.digits().get(0)), words, scale);
        boolean negative = minus || parts.inBrackets();
        return new Written(NumberCells.fitting(cell, negative ? value.negate() : value), words.currency());
    }

    private static String without(String words) {
        return MINUS.contains(words.substring(0, 1)) ? words.substring(1) : words.substring(0, words.length() - 1);
    }

    private Written range(String cell, NumberParts parts, BigDecimal scale, boolean money) throws UnreadableCell {
        if (options.ranges() == ImportOptions.Ranges.UNREADABLE || parts.inBrackets()) {
            throw unreadable(cell, money);
        }
        AmountWords low = words();
        AmountWords high = words();
        String between = parts.words().get(1);
        String to = TO.stream()
                .filter(sign -> (" " + between.toLowerCase(Locale.ROOT) + " ").contains(spaced(sign)))
                .findFirst()
                .orElseThrow(() -> unreadable(cell, money));
        int at = between.toLowerCase(Locale.ROOT).indexOf(to);
        boolean understood = low.take(parts.words().get(0))
                && low.take(between.substring(0, at))
                && high.take(between.substring(at + to.length()))
                && high.take(parts.words().get(2));
        if (!understood || !fit(low, money) || !fit(high, money) || differ(low.currency(), high.currency())) {
            throw unreadable(cell, money);
        }
        AmountWords ofLow = low.scale() == null ? high : low;
        BigDecimal from = times(number.read(parts.digits().get(0)), ofLow, scale);
        BigDecimal until = times(number.read(parts.digits().get(1)), high, scale);
        if (from.compareTo(until) > 0) {
            throw unreadable(cell, money);
        }
        String currency = low.currency() == null ? high.currency() : low.currency();
        return new Written(NumberCells.fitting(cell, chosen(from, until)), currency);
    }

    /** Words stand between spaces, signs need not. */
    private static String spaced(String to) {
        return Character.isLetter(to.charAt(0)) ? " " + to + " " : to;
    }

    private BigDecimal chosen(BigDecimal from, BigDecimal until) {
        return switch (options.ranges()) {
            case LOWER -> from;
            case UPPER -> until;
            case MIDDLE, UNREADABLE -> middle(from, until);
        };
    }

    /** Of whole numbers it is a whole one. */
    private static BigDecimal middle(BigDecimal from, BigDecimal until) {
        int scale = Math.max(0, Math.max(from.scale(), until.scale()));
        return from.add(until).divide(TWO, scale, RoundingMode.HALF_UP);
    }

    private AmountWords words() {
        return new AmountWords(codes, options.locale(), options.currency());
    }

    private static boolean fit(AmountWords words, boolean money) {
        return money ? !words.percent() : words.currency() == null;
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static BigDecimal times(BigDecimal value, AmountWords words, BigDecimal otherwise) {
        return value.multiply(Objects.requireNonNullElse(words.scale(), otherwise));
    }

    private static UnreadableCell unreadable(String cell, boolean money) {
        return new UnreadableCell(Quoted.of(cell) + (money ? " is no amount of money." : " is no number."));
    }
}
