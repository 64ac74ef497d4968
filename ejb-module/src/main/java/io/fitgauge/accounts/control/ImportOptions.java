package io.fitgauge.accounts.control;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV file is to be read, as the client sent it. What was left out (null when bound from JSON) takes its
 * default here; whether it all makes sense is for {@link ImportPlan} to say.
 *
 * @param columns target by column of the file, in the order given; a target is an account's field, an attribute key,
 *     or the key of a MONEY attribute and {@code .currency}
 * @param match what rows find accounts by, of {@link MatchKeys#ALL}
 * @param skip how many rows stand before the header, or the first row
 * @param texts how the texts and tags of attributes are taken
 * @param tagSeparator between the tags, or the industry codes, of one cell
 * @param language of the names of months and of the words for numbers
 * @param scale what the numbers of a column are multiplied by, by column
 * @param currency of amounts that have none of their own; signs that several currencies have mean it
 * @param dateFormat a {@link java.time.format.DateTimeFormatter} pattern
 * @param booleans the text for true and the text for false
 * @param values the file's own words for values, by target
 * @param unknown texts that mean the same as a blank cell, but in columns of names
 * @param externalIdPrefix put before the external ids of the file
 */
public record ImportOptions(
        Map<String, @Nullable String> columns,
        List<@Nullable String> match,
        String delimiter,
        String charset,
        Header header,
        @JsonSetter(nulls = Nulls.AS_EMPTY) int skip,
        Mode mode,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean dryRun,
        Texts texts,
        String tagSeparator,
        Country country,
        String language,
        Numbers numbers,
        String decimal,
        String grouping,
        Ranges ranges,
        Map<String, @Nullable BigDecimal> scale,
        @Nullable String currency,
        String dateFormat,
        List<@Nullable String> booleans,
        Map<String, @Nullable Map<String, @Nullable String>> values,
        List<@Nullable String> unknown,
        @Nullable String externalIdPrefix,
        Ragged ragged,
        Blank blank,
        BadCell badCell) {

    public ImportOptions {
        columns = kept(columns);
        match = match == null ? List.of(MatchKeys.EXTERNAL_ID) : kept(match);
        delimiter = delimiter == null ? "," : delimiter;
        charset = charset == null ? "UTF-8" : charset;
        header = header == null ? Header.FIRST_ROW : header;
        mode = mode == null ? Mode.GOOD_ROWS : mode;
        texts = texts == null ? Texts.FOLDED : texts;
        tagSeparator = tagSeparator == null ? ";" : tagSeparator;
        country = country == null ? Country.CODE : country;
        language = language == null ? "en" : language;
        numbers = numbers == null ? Numbers.DIGITS : numbers;
        decimal = decimal == null ? "." : decimal;
        grouping = grouping == null ? "" : grouping;
        ranges = ranges == null ? Ranges.UNREADABLE : ranges;
        scale = kept(scale);
        dateFormat = dateFormat == null ? "yyyy-MM-dd" : dateFormat;
        booleans = booleans == null ? List.of("true", "false") : kept(booleans);
        values = kept(values);
        unknown = unknown == null ? List.of() : kept(unknown);
        ragged = ragged == null ? Ragged.REJECT_ROW : ragged;
        blank = blank == null ? Blank.KEEP : blank;
        badCell = badCell == null ? BadCell.REJECT_ROW : badCell;
    }

    private static <T> Map<String, T> kept(@Nullable Map<String, T> given) {
        return given == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    private static <T> List<T> kept(List<T> given) {
        return Collections.unmodifiableList(new ArrayList<>(given));
    }

    Locale locale() {
        return new Locale(language);
    }

    /** Reads what {@link #toJson()} wrote. */
    public static ImportOptions fromJson(String stored) {
        return StoredJson.read(stored, ImportOptions.class);
    }

    /** For keeping. */
    public String toJson() {
        return StoredJson.write(this);
    }

    /** What happens to the good rows of a file that has bad ones. */
    public enum Mode {
        GOOD_ROWS,
        ALL_OR_NOTHING
    }

    /** Where the names of the columns stand; without any, columns are named by their place. */
    public enum Header {
        FIRST_ROW,
        NONE
    }

    /** On one line and without space at their ends, or to the character, as exports write them. */
    public enum Texts {
        FOLDED,
        EXACT
    }

    /** How countries are written: by name, by code of two letters in upper case, or now so and now so. */
    public enum Country {
        NAME,
        CODE,
        EITHER
    }

    /** How numbers and amounts are written: in digits alone, or with words and signs beside them. */
    public enum Numbers {
        DIGITS,
        WORDS
    }

    /** What a number is that is written as one from so much to so much. */
    public enum Ranges {
        UNREADABLE,
        LOWER,
        MIDDLE,
        UPPER
    }

    /** What becomes of a row that has fewer cells than the header: the missing ones may say nothing. */
    public enum Ragged {
        REJECT_ROW,
        PAD
    }

    /** What a blank cell does to a value that is known. */
    public enum Blank {
        KEEP,
        CLEAR
    }

    /** What a cell does that cannot be read. */
    public enum BadCell {
        REJECT_ROW,
        UNKNOWN
    }
}
