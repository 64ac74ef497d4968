package io.fitgauge.reviews.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** What can be changed of an open review. @param people who are to do it, users of this tenant */
public record ReviewChange(@NotNull @Size(min = 1, max = 50) List<@NotNull UUID> people) {

    /** Keeps what is null, so that it can be pointed at. */
    public ReviewChange {
        people = people == null ? people : Collections.unmodifiableList(people);
    }
}
