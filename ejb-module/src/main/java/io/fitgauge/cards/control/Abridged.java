package io.fitgauge.cards.control;

import com.ibm.icu.text.BreakIterator;
import io.fitgauge.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shortens what is too long for a page, marks where it did, and knows whether it had to. */
final class Abridged {

    static final String MARK = "…";

    private static final int LONGEST_WORD = 24;

    private final Room room;
    private final Messages words;
    private boolean any;

    Abridged(Room room, Messages words) {
        this.room = room;
        this.words = words;
    }

    /** Whether anything was left out. */
    boolean any() {
        return any;
    }

    /** A text of the usual length. */
    String text(String text) {
        return text(text, room.letters());
    }

    @Nullable
    String textOrNothing(@Nullable String text) {
        return text == null ? null : text(text);
    }

    /** A name, which is to be read in full as long as possible. */
    String name(String name) {
        return text(name, Math.max(room.letters(), 60));
    }

    private String text(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        any = true;
        return line.substring(0, end(line, most - 1)).strip() + MARK;
    }

    /** Between two words if there is a gap close by; never within what is one sign to its reader. */
    private static int end(String line, int most) {
        int gap = line.lastIndexOf(' ', most);
        if (gap > most - LONGEST_WORD && gap > most / 2) {
            return gap;
        }
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(line);
        return Math.max(signs.isBoundary(most) ? most : signs.preceding(most), 0);
    }

    /** The first of a list. */
    <T, R> Listed<R> list(List<T> all, Function<T, R> shown) {
        return list(all, room.items(), shown);
    }

    /** The first rows of a table. */
    <T, R> Listed<R> rows(List<T> all, Function<T, R> shown) {
        return list(all, room.rows(), shown);
    }

    /** The first headings of a column. */
    <T, R> Listed<R> column(List<T> all, Function<T, R> shown) {
        return list(all, room.headings(), shown);
    }

    private <T, R> Listed<R> list(List<T> all, int most, Function<T, R> shown) {
        List<R> items = new ArrayList<>();
        all.stream().limit(most).forEach(item -> items.add(shown.apply(item)));
        int left = all.size() - items.size();
        any |= left > 0;
        return new Listed<>(items, left > 0 ? words.text("more", Map.of("count", left)) : null);
    }

    /**
     * A list as far as it is shown.
     *
     * @param more says how many are left out; absent when none are
     */
    record Listed<T>(List<T> items, @Nullable String more) {

        Listed {
            items = List.copyOf(items);
        }

        /** Whether there is anything to show at all. */
        boolean some() {
            return !items.isEmpty();
        }
    }
}
