package io.fitgauge.icps.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What company an ICP means, in words.
 *
 * @param version whose statement it is; absent for that of the draft
 * @param locale that it is written for, BCP 47
 * @param statement one or two sentences
 */
public record IcpStatement(UUID icpId, @Nullable Integer version, String locale, String statement) {}
