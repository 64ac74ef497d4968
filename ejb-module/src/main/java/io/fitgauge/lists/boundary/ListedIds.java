package io.fitgauge.lists.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Accounts to be put onto a list, each once. */
public record ListedIds(@NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> accountIds) {

    public ListedIds {
        accountIds = accountIds == null ? null : Collections.unmodifiableList(new ArrayList<>(accountIds));
    }
}
