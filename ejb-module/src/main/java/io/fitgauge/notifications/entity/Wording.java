package io.fitgauge.notifications.entity;

import java.util.List;

/**
 * What is told, in one language.
 *
 * @param title one line
 */
public record Wording(String title, List<String> lines) {

    public Wording {
        lines = List.copyOf(lines);
    }
}
