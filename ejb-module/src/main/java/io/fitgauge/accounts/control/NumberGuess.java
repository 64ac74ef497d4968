package io.fitgauge.accounts.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** How most numbers and amounts of a file are written: their signs, and whether words stand beside them. */
final class NumberGuess {

    /** Decimal sign and grouping; where several read as much, the first is taken. */
    private static final List<String> SIGNS = List.of(".", ",", ".,", ",.", ", ", ". ", ".'", ",'");

    /** A point or a comma before just three digits groups them more often than not. */
    private static final Pattern THREE_DECIMALS = Pattern.compile("(?s).*[1-9][0-9]{0,2}[.,][0-9]{3}(?:[^0-9].*)?");

    private static final double DOUBT = 0.6;

    private final Codes codes;

    NumberGuess(Codes codes) {
        this.codes = codes;
    }

    /**
     * @param options of which language and currency are known; they are completed
     * @param amounts cells that may have a currency beside them
     * @param numbers cells that may not
     */
    void complete(ObjectNode options, List<String> amounts, List<String> numbers) {
        ObjectNode best = options;
        double most = -1;
        for (String kind : List.of("DIGITS", "WORDS")) {
            for (String signs : SIGNS) {
                ObjectNode tried = tried(options, kind, signs, "UNREADABLE");
                double points = points(tried, amounts, numbers);
                if (points > most + 0.001) {
                    most = points;
                    best = tried;
                }
            }
        }
        ObjectNode ranged = tried(
                best,
                "WORDS",
                best.get("decimal").asText() + best.get("grouping").asText(),
                "MIDDLE");
        options.setAll(points(ranged, amounts, numbers) > most ? ranged : best);
    }

    private static ObjectNode tried(ObjectNode options, String kind, String signs, String ranges) {
        return options.deepCopy()
                .put("numbers", kind)
                .put("decimal", signs.substring(0, 1))
                .put("grouping", signs.substring(1))
                .put("ranges", ranges);
    }

    private double points(ObjectNode tried, List<String> amounts, List<String> numbers) {
        ImportOptions options = StoredJson.read(tried.toString(), ImportOptions.class);
        Numbers reader = options.numbers() == ImportOptions.Numbers.WORDS
                ? new NumbersInWords(options, codes)
                : Numbers.inDigits(new NumberCells(options.decimal(), options.grouping()));
        double points = 0;
        for (String cell : amounts) {
            points += points(cell, reader, true);
        }
        for (String cell : numbers) {
            points += points(cell, reader, false);
        }
        return points;
    }

    private static double points(String cell, Numbers reader, boolean money) {
        try {
            BigDecimal value = reader.read(cell, BigDecimal.ONE, money).value();
            boolean doubtful =
                    THREE_DECIMALS.matcher(cell).matches() && value.abs().compareTo(THOUSAND) < 0;
            return doubtful ? DOUBT : 1;
        } catch (UnreadableCell e) {
            return 0;
        }
    }

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
}
