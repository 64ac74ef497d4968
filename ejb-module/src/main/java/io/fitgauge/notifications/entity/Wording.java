package io.fitgauge.notifications.entity;

import io.fitgauge.portability.Mark;
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

    Wording without(Mark mark) {
        return new Wording(
                mark.erasedFrom(title), lines.stream().map(mark::erasedFrom).toList());
    }
}
