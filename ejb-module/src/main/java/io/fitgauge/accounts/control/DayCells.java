package io.fitgauge.accounts.control;

import io.fitgauge.language.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days in one pattern, read strictly: 31 February is none. Names of months may be short or
 * long, in any of the languages of files, in any case. A time of day may
 * stand in the pattern and is left out.
 */
final class DayCells implements CellReader<LocalDate> {

    private static final int MAX_LENGTH = 100;
    private static final LocalDateTime SAMPLE = LocalDateTime.of(2024, 5, 31, 13, 45);

    private final String pattern;
    private final DateTimeFormatter formatter;

    private final Locale language;
    private final @Nullable TextStyle months;

    /**
     * @param language the one that the names of months are probably in
     * @throws IllegalArgumentException when it is no pattern
     */
    DayCells(String pattern, Locale language) {
        this.pattern = pattern;
        this.language = language;
        this.months = months(pattern);
        this.formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(yearsWithoutEra(pattern))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** @return whether the pattern holds all of a day */
    static boolean understands(String pattern) {
        try {
            DateTimeFormatter formatter = new DayCells(pattern, Locale.ENGLISH).formatter;
            return LocalDate.parse(SAMPLE.format(formatter), formatter).equals(SAMPLE.toLocalDate());
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static @Nullable TextStyle months(String pattern) {
        return pattern.contains("MMMM") ? TextStyle.FULL : pattern.contains("MMM") ? TextStyle.SHORT : null;
    }

    /** People write {@code y} and mean the year; to a strict formatter it is the year of an era that is missing. */
    private static String yearsWithoutEra(String pattern) {
        StringBuilder result = new StringBuilder();
        boolean literal = false;
        for (char c : pattern.toCharArray()) {
            literal ^= c == '\'';
            result.append(c == 'y' && !literal ? 'u' : c);
        }
        return result.toString();
    }

    @Override
    public LocalDate read(String cell) throws UnreadableCell {
        String text = new TextCells(MAX_LENGTH).read(cell);
        if (months != null) {
            text = MonthNames.inEnglish(text, months, language);
        }
        try {
            LocalDate day = LocalDate.parse(text, formatter);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below, in words that people know
        }
        throw new UnreadableCell(Quoted.of(cell) + " is no day written as " + pattern + ".");
    }
}
