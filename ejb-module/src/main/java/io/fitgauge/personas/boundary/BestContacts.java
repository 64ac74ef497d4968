package io.fitgauge.personas.boundary;

import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.language.Messages;
import io.fitgauge.personas.control.Fit;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best of many, with no more kept than are shown. */
final class BestContacts {

    /** A contact and its figures; words are found for those that are shown only. */
    private record Candidate(ContactView contact, Fit fit) {

        static final Comparator<Candidate> WORST_FIRST = Comparator.<Candidate>comparingInt(
                        one -> one.fit().score())
                .thenComparingInt(one -> one.fit().coverage())
                .thenComparing(one -> one.contact().name(), Comparator.reverseOrder())
                .thenComparing(one -> one.contact().id(), Comparator.reverseOrder());
    }

    private final PriorityQueue<Candidate> best = new PriorityQueue<>(Candidate.WORST_FIRST);
    private final int most;
    private int considered;

    BestContacts(int most) {
        this.most = most;
    }

    void consider(ContactView contact, Fit fit) {
        considered++;
        best.add(new Candidate(contact, fit));
        if (best.size() > most) {
            best.remove();
        }
    }

    int considered() {
        return considered;
    }

    List<ContactMatch> shown(Messages messages) {
        return best.stream()
                .sorted(Candidate.WORST_FIRST.reversed())
                .map(one -> ContactMatch.of(one.contact(), one.fit(), messages))
                .toList();
    }
}
