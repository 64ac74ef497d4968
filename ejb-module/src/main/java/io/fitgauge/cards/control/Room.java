package io.fitgauge.cards.control;

import java.util.List;

/**
 * How much a page may hold of everything.
 *
 * @param letters of a text
 * @param items of a list
 * @param rows of criteria
 * @param headings in a column
 */
record Room(int letters, int items, int rows, int headings) {

    /** From whatever there is down to what always fits. */
    private static final List<Room> STEPS = List.of(
            new Room(700, 12, 16, 20),
            new Room(400, 9, 14, 20),
            new Room(260, 7, 12, 20),
            new Room(180, 5, 11, 20),
            new Room(130, 4, 10, 20),
            new Room(90, 3, 9, 20),
            new Room(65, 3, 8, 15),
            new Room(50, 2, 7, 10),
            new Room(32, 1, 5, 8),
            new Room(20, 1, 4, 6));

    /** The step that always fits. */
    static final int LAST = STEPS.size() - 1;

    /** @param step 0 to {@link #LAST} */
    static Room at(int step) {
        return STEPS.get(step);
    }
}
