package io.fitgauge.operator.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands behind the name of a command: plain words, and options such as {@code --name "Acme"}. */
public final class OperatorWords {

    private static final String OPTION = "--";

    private final List<String> plain = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();

    /** @throws IllegalArgumentException for an option without its value, or twice */
    public OperatorWords(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith(OPTION)) {
                plain.add(word);
            } else if (i + 1 == words.size() || options.put(word, words.get(++i)) != null) {
                throw new IllegalArgumentException(word + " needs one value.");
            }
        }
    }

    /** @throws IllegalArgumentException unless it is the only plain word */
    public String only() {
        if (plain.size() != 1) {
            throw new IllegalArgumentException("Name one, and nothing else.");
        }
        return plain.get(0);
    }

    /** @throws IllegalArgumentException unless there are so many plain words */
    public void count(int wanted) {
        if (plain.size() != wanted) {
            throw new IllegalArgumentException(wanted + " words follow this command.");
        }
    }

    /** @param place from 0 on, of those that {@link #count} has seen */
    public String plain(int place) {
        return plain.get(place);
    }

    /** @throws IllegalArgumentException when there are any */
    public void none() {
        if (!plain.isEmpty() || !options.isEmpty()) {
            throw new IllegalArgumentException("Nothing follows this command.");
        }
    }

    /** @param names without the hyphens. @throws IllegalArgumentException for any other option */
    public void allow(String... names) {
        List<String> allowed = List.of(names);
        options.keySet().stream()
                .filter(option -> !allowed.contains(option.substring(OPTION.length())))
                .findFirst()
                .ifPresent(option -> {
                    throw new IllegalArgumentException(option + " is not known here.");
                });
    }

    /** @param name without the hyphens */
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(OPTION + name));
    }
}
