package io.fitgauge.portability;

import io.fitgauge.json.StoredJson;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name or an address by which somebody is found in any text.
 *
 * @param text as it is written
 */
public record Mark(String text) {

    private static final String ERASED = "(erased)";

    /** Names of one short word would be found everywhere. */
    private static final int SHORTEST = 5;

    /** Those that are long enough to tell somebody from other words. */
    public static List<Mark> telling(Collection<String> marks) {
        return marks.stream()
                .filter(mark -> mark.length() >= SHORTEST)
                .map(Mark::new)
                .toList();
    }

    /** To be looked for in a column in lower case. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The same within the texts of a JSON document. */
    public String lowerInJson() {
        return inJson().lower();
    }

    /** As it is written within a text of a JSON document. */
    public Mark inJson() {
        String quoted = StoredJson.write(text);
        return new Mark(quoted.substring(1, quoted.length() - 1));
    }

    /** @return the text without it, in any case, wherever it stands */
    public String erasedFrom(String said) {
        return Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(said)
                .replaceAll(Matcher.quoteReplacement(ERASED));
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "Mark[hidden]";
    }
}
