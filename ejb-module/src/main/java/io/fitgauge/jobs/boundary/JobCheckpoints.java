package io.fitgauge.jobs.boundary;

import io.fitgauge.jobs.control.JobJson;
import io.fitgauge.jobs.control.JobStore;
import io.fitgauge.jobs.entity.Job;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** How far jobs got, kept in the transactions of their work: a chunk and its checkpoint are there together or not at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JobCheckpoints {

    @Inject
    JobStore store;

    /**
     * To be called at a chunk's end: until its transaction ends, nobody can take the job up.
     *
     * @param checkpoint a JSON object, which the next run begins with
     * @throws CancelledJob when the job was taken up by somebody else; the chunk is taken back with it
     */
    public void keep(Caller caller, JobTicket ticket, String checkpoint) {
        JobJson.object(checkpoint);
        mine(ticket).keep(checkpoint);
    }

    /**
     * As {@link #keep}, for work that keeps elsewhere how far it got.
     *
     * @throws CancelledJob when the job was taken up by somebody else; the chunk is taken back with it
     */
    public void check(Caller caller, JobTicket ticket) {
        mine(ticket);
    }

    private Job mine(JobTicket ticket) {
        return store.lock(ticket.jobId())
                .filter(job -> job.isRunBy(ticket.life()))
                .orElseThrow(CancelledJob::new);
    }
}
