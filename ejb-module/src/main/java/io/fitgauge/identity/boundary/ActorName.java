package io.fitgauge.identity.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, for people.
 *
 * @param agency the name of the agency whose user it is; absent for the tenant's own
 */
public record ActorName(String name, @Nullable String agency) {}
