package io.fitgauge.accounts.control;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that speaks of something that is here already.
 *
 * @param name what that is called, if it has a name
 * @param by what they have in common: a field that both have
 */
public record FoundRow(long line, UUID id, @Nullable String name, String by) {

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "FoundRow[" + line + ", " + id + ", " + by + "]";
    }
}
