package io.fitgauge.committee.boundary;

import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.RoleCover;
import java.util.List;

/**
 * How far an expected role is covered, as clients see it.
 *
 * @param known how many people count for it
 * @param outside how many people outside the company hold it, who count for no role but blockers
 * @param contents what people in it need
 */
public record RoleCoverView(
        CommitteeRole role, int expected, int known, int outside, RoleCover.State state, List<NeededContent> contents) {

    public RoleCoverView {
        contents = List.copyOf(contents);
    }

    static RoleCoverView of(RoleCover cover, List<NeededContent> contents) {
        return new RoleCoverView(
                cover.role(), cover.expected(), cover.known(), cover.outside(), cover.state(), contents);
    }
}
