package io.fitgauge.accounts.control;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV file is to be read, as the client sent it. What was left out (null when bound from JSON) takes its
 * default here; whether it all makes sense is for {@link ImportPlan} to say.
 *
 * @param columns target by column of the file, in the order given; a target is an account's field or an attribute key
 * @param tagSeparator between the tags, or the industry codes, of one cell
 * @param currency of all amounts; needed when a column is mapped to money
 * @param dateFormat a {@link java.time.format.DateTimeFormatter} pattern
 * @param booleans the text for true and the text for false
 */
public record ImportOptions(
        Map<String, @Nullable String> columns,
        String delimiter,
        String charset,
        Mode mode,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean dryRun,
        String tagSeparator,
        Country country,
        String decimal,
        String grouping,
        @Nullable String currency,
        String dateFormat,
        List<@Nullable String> booleans,
        Blank blank,
        BadCell badCell) {

    public ImportOptions {
        columns = columns == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        delimiter = delimiter == null ? "," : delimiter;
        charset = charset == null ? "UTF-8" : charset;
        mode = mode == null ? Mode.GOOD_ROWS : mode;
        tagSeparator = tagSeparator == null ? ";" : tagSeparator;
        country = country == null ? Country.CODE : country;
        decimal = decimal == null ? "." : decimal;
        grouping = grouping == null ? "" : grouping;
        dateFormat = dateFormat == null ? "yyyy-MM-dd" : dateFormat;
        booleans =
                booleans == null ? List.of("true", "false") : Collections.unmodifiableList(new ArrayList<>(booleans));
        blank = blank == null ? Blank.KEEP : blank;
        badCell = badCell == null ? BadCell.REJECT_ROW : badCell;
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

    /** How countries are written: their names in English, or their codes. */
    public enum Country {
        NAME,
        CODE
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
