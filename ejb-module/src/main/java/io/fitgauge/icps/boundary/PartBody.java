package io.fitgauge.icps.boundary;

import io.fitgauge.icps.control.WrittenPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several things that a criterion asks together: of an attribute by a match, or any or all of parts again.
 *
 * @param attribute the attribute's key
 */
public record PartBody(
        @Nullable String attribute,
        @Nullable MatchBody match,
        @Nullable List<@Nullable PartBody> anyOf,
        @Nullable List<@Nullable PartBody> allOf)
        implements WrittenPart {

    /** Keeps what is null, so that it can be pointed at. */
    public PartBody {
        anyOf = Wording.copyOrNothing(anyOf);
        allOf = Wording.copyOrNothing(allOf);
    }
}
