package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The columns of a file. Options name them by their header, or by their place, {@code #1} being the first: so those can
 * be named that have no header of their own.
 */
record Header(List<String> names) {

    private static final int SHOWN = 50;

    Header {
        names = names.stream().map(ComparableText::trimmed).toList();
    }

    /** Of a file without a header. */
    static Header ofWidth(int columns) {
        return new Header(IntStream.range(0, columns).mapToObj(index -> "").toList());
    }

    int width() {
        return names.size();
    }

    /** @return how options can name the column: by its header if no other column has it */
    String reference(int index) {
        String name = names.get(index);
        boolean alone = !name.isEmpty() && places(name).length == 1;
        return alone ? name : "#" + (index + 1);
    }

    /**
     * @return from 0; only of a reference that was checked
     * @throws IllegalStateException when there is no such column, or more than one
     */
    int index(String reference) {
        int[] places = places(reference);
        if (places.length != 1) {
            throw new IllegalStateException("The header was not checked");
        }
        return places[0];
    }

    /** @return from 0 */
    Optional<Integer> find(String reference) {
        int[] places = places(ComparableText.trimmed(reference));
        return places.length == 1 ? Optional.of(places[0]) : Optional.empty();
    }

    void check(Iterable<String> references, FieldErrors errors) {
        for (String reference : references) {
            int[] places = places(reference);
            String pointer = "/columns" + FieldError.segment(reference);
            if (places.length == 0) {
                errors.add(pointer, "The file has no column " + Quoted.of(reference) + "; it has " + shown());
            } else if (places.length > 1) {
                errors.add(
                        pointer,
                        "The file has more than one column " + Quoted.of(reference) + ". Name the one that is meant by"
                                + " its place: " + among(places) + ".");
            }
        }
    }

    private static String among(int[] places) {
        return String.join(
                " or ",
                IntStream.of(places).mapToObj(index -> "#" + (index + 1)).toList());
    }

    private int[] places(String reference) {
        int[] named = IntStream.range(0, names.size())
                .filter(index -> names.get(index).equals(reference))
                .toArray();
        return named.length > 0 ? named : place(reference);
    }

    private int[] place(String reference) {
        return IntStream.range(0, names.size())
                .filter(index -> reference.equals("#" + (index + 1)))
                .toArray();
    }

    private String shown() {
        List<String> shown = names.stream().limit(SHOWN).map(Quoted::of).toList();
        return String.join(", ", shown) + (names.size() > SHOWN ? ", …" : ".");
    }
}
