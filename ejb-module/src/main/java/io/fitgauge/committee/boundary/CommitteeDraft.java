package io.fitgauge.committee.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The committee of an ICP as a client writes it.
 *
 * @param roles each once; none for no committee
 * @param combine absent where champion and decision maker are never one person
 */
public record CommitteeDraft(
        @NotNull @Size(max = 4) List<@NotNull @Valid ExpectedRole> roles, @Nullable @Valid CombineRule combine) {}
