package io.fitgauge.personas.control;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with what they mean, and where they stand in a text. The longest phrase is taken first, and its words are
 * in no other.
 *
 * @param <M> what one means
 */
final class Phrases<M> {

    private static final String WHOLE = "^";

    private final Map<List<String>, M> exact = new HashMap<>();
    private final Map<List<String>, M> starred = new LinkedHashMap<>();
    private final Map<List<String>, M> whole = new HashMap<>();
    private int longest = 1;

    /** @param phrase folded, with stars for any letters */
    void add(String phrase, M meaning) {
        boolean isWhole = phrase.startsWith(WHOLE);
        List<String> words = List.of((isWhole ? phrase.substring(1) : phrase).split(" "));
        Map<List<String>, M> kind = isWhole ? whole : phrase.contains("*") ? starred : exact;
        kind.putIfAbsent(words, meaning);
        longest = Math.max(longest, words.size());
    }

    /** What a text's words say, in order; {@code taken} learns of every word that says something. */
    List<M> in(List<String> words, BitSet taken) {
        if (whole.containsKey(words)) {
            taken.set(0, words.size());
            return List.of(whole.get(words));
        }
        BitSet mine = new BitSet();
        List<M> found = new ArrayList<>();
        for (int length = Math.min(longest, words.size()); length > 0; length--) {
            for (int start = 0; start + length <= words.size(); start++) {
                M meaning = mine.get(start, start + length).isEmpty()
                        ? meaning(words.subList(start, start + length))
                        : null;
                if (meaning != null) {
                    mine.set(start, start + length);
                    found.add(meaning);
                }
            }
        }
        taken.or(mine);
        return found;
    }

    private @Nullable M meaning(List<String> words) {
        M known = exact.get(words);
        return known != null
                ? known
                : starred.entrySet().stream()
                        .filter(entry -> isLike(entry.getKey(), words))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isLike(List<String> pattern, List<String> words) {
        return pattern.size() == words.size()
                && IntStream.range(0, words.size()).allMatch(i -> isLike(pattern.get(i), words.get(i)));
    }

    private static boolean isLike(String pattern, String word) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return word.equals(pattern);
        }
        String start = pattern.substring(0, star);
        String end = pattern.substring(star + 1);
        return word.length() >= start.length() + end.length() && word.startsWith(start) && word.endsWith(end);
    }
}
