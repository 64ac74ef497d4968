package io.fitgauge.accounts.boundary;

import io.fitgauge.jobs.boundary.JobView;

/**
 * An import as people see it: the job that does it, which has the same id, and the rows until now.
 *
 * @param dryRun whether it only counts
 */
public record ImportView(JobView job, String fileName, boolean dryRun, ImportCounts rows) {}
