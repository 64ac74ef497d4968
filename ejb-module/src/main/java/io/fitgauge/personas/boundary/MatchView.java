package io.fitgauge.personas.boundary;

import java.util.List;
import java.util.UUID;

/**
 * The contacts that fit a persona.
 *
 * @param considered how many contacts were looked at
 * @param items the best first
 */
public record MatchView(UUID personaId, int considered, List<ContactMatch> items) {

    public MatchView {
        items = List.copyOf(items);
    }
}
