package io.fitgauge.personas.control;

import io.fitgauge.personas.entity.Rank;
import java.util.List;

/**
 * What of a persona contacts are matched by: nothing else of it comes here, demographics least of all.
 *
 * @param titles any of them
 * @param departments any of them
 * @param ranks any of them
 */
public record Wanted(List<String> titles, List<String> departments, List<Rank> ranks) {

    public Wanted {
        titles = List.copyOf(titles);
        departments = List.copyOf(departments);
        ranks = List.copyOf(ranks);
    }

    /** Whether there is anything to match by. */
    public boolean asksNothing() {
        return titles.isEmpty() && departments.isEmpty() && ranks.isEmpty();
    }
}
