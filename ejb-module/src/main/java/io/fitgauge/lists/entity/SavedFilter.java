package io.fitgauge.lists.entity;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows: those that fulfil all that is not absent or empty. The first seven are those of the list
 * of accounts, the others look at the latest scores under one ICP.
 *
 * @param name how it begins
 * @param relationship {@code PROSPECT}, {@code CUSTOMER} or {@code FORMER}
 * @param fitLabel {@code BEST} or {@code BAD_FIT}
 * @param icpId needed for the conditions below; alone, whoever was scored by it
 * @param minScore an absent score is below all
 */
public record SavedFilter(
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 100) String externalId,
        @Nullable @Size(max = 2000) String domain,
        @Nullable @Size(max = 100) String country,
        @Nullable @Size(max = 500) String sector,
        @Nullable @Size(max = 20) String relationship,
        @Nullable @Size(max = 20) String fitLabel,
        @Nullable UUID icpId,
        @Nullable @Size(max = 4) List<@NotNull Tier> tiers,
        @Nullable @Size(max = 4) List<@NotNull Decision> decisions,
        @Nullable @Min(0) @Max(100) Integer minScore) {

    public SavedFilter {
        tiers = copy(tiers);
        decisions = copy(decisions);
    }

    /** What is null in it is kept, so that it can be pointed at. */
    private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "SavedFilter[" + icpId + "]";
    }
}
