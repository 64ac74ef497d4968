package io.fitgauge.briefs.boundary;

import io.fitgauge.briefs.entity.Gap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a brief would say if it were known.
 *
 * @param personaId whose it is; absent when it is the ICP's
 * @param text what to do about it, in the reader's language
 */
public record Missing(Gap code, @Nullable UUID personaId, String text) {}
