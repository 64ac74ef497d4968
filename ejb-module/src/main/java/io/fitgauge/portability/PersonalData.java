package io.fitgauge.portability;

import io.fitgauge.tenancy.Caller;
import java.util.Map;
import java.util.UUID;

/** What a room keeps of people. Rooms implement it as a CDI bean. */
public interface PersonalData {

    /** In which order rooms let go: each step finds its rows by what the ones after it still keep. */
    enum Step {
        /** Copies and mentions, which are found by what the person's own row says. */
        MENTIONS,
        /** The person's own rows. */
        ROWS,
        /** What was written down about both; it is found by ids. */
        LOG
    }

    Step step();

    /**
     * Asked before anything is erased.
     *
     * @throws io.fitgauge.refusal.Refusal NOT_FOUND when the room should know the person and does not; or when they must stay
     */
    default void require(Caller caller, Person person) {}

    /**
     * In a transaction of its own. Asked again, nothing more happens.
     *
     * @return how many rows of which tables were removed, or emptied
     */
    Map<String, Integer> erase(Caller caller, Person person);

    /**
     * The traces of an agency's user in a client of the agency. In a transaction of its own.
     *
     * @param system the system, in the client
     * @return how many rows of which tables were removed, or emptied
     */
    default Map<String, Integer> eraseVisitor(Caller system, UUID user) {
        return Map.of();
    }
}
