package io.fitgauge.jobs.boundary;

import jakarta.ejb.ApplicationException;

/** Ends a run that is to stop: it was cancelled, the server stops, or the job was taken from it. No error. */
@ApplicationException(rollback = true)
public class CancelledJob extends RuntimeException {

    private static final long serialVersionUID = 1;

    CancelledJob() {
        super("The job is to stop", null, false, false);
    }
}
