package io.fitgauge.outbox.control;

import java.util.concurrent.ConcurrentHashMap;

/** Who has its turn now, and who asked for another one meanwhile. No wish is lost, nobody has two turns at once. */
public final class Turns<T> {

    private enum Wish {
        NONE,
        AGAIN
    }

    private final ConcurrentHashMap<T, Wish> running = new ConcurrentHashMap<>();

    /** @return whether the turn begins; else it is noted for the end of the one that is on */
    public boolean begin(T who) {
        return running.merge(who, Wish.NONE, (current, wish) -> Wish.AGAIN) == Wish.NONE;
    }

    /** @return whether another turn was wished for since this one began */
    public boolean end(T who) {
        return running.remove(who) == Wish.AGAIN;
    }
}
