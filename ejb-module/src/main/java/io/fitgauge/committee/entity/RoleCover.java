package io.fitgauge.committee.entity;

/**
 * How far an expected role is covered.
 *
 * @param known how many people count for it
 * @param outside how many people outside the company hold it, who count for no role but blockers
 */
public record RoleCover(CommitteeRole role, int expected, int known, int outside) {

    /** How far. */
    public enum State {
        COVERED,
        PARTLY,
        MISSING
    }

    public State state() {
        if (known >= expected) {
            return State.COVERED;
        }
        return known == 0 ? State.MISSING : State.PARTLY;
    }
}
