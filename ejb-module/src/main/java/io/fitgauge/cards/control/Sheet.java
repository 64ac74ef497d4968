package io.fitgauge.cards.control;

/** A page of a card, as its template reads it. */
interface Sheet {

    /** What bookmarks lead to. */
    String anchor();

    /** What bookmarks call it. */
    String title();

    /** Whether something had to be left out. */
    boolean shortened();

    /** Whether the title takes several lines. */
    default boolean wide() {
        return title().length() > 60;
    }
}
