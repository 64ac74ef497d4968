package io.fitgauge.jobs.boundary;

import java.util.UUID;

/**
 * The right to work for a job, as long as nobody else has taken it up.
 *
 * @param life the mark of the server's life that runs it
 */
public record JobTicket(UUID jobId, UUID life) {}
