package io.fitgauge.scoring.control;

import io.fitgauge.scoring.entity.ComparedAccount;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The accounts that move the farthest, so many as are wanted. */
public final class Movers {

    /** Equal ones go by name, by code point as in rankings, then by id. */
    private static final Comparator<ComparedAccount> FARTHEST_FIRST = Comparator.comparingInt(ComparedAccount::distance)
            .reversed()
            .thenComparing(account -> account.name().codePoints().toArray(), Arrays::compare)
            .thenComparing(account -> account.id().toString());

    private final int most;
    private final PriorityQueue<ComparedAccount> nearestFirst = new PriorityQueue<>(FARTHEST_FIRST.reversed());

    public Movers(int most) {
        this.most = most;
    }

    public void add(ComparedAccount account) {
        if (!account.moves()) {
            return;
        }
        nearestFirst.add(account);
        if (nearestFirst.size() > most) {
            nearestFirst.remove();
        }
    }

    public List<ComparedAccount> farthestFirst() {
        return nearestFirst.stream().sorted(FARTHEST_FIRST).toList();
    }
}
