package io.fitgauge.knowledge.control;

import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What evidence names goes, or becomes part of something else. */
@Dependent
public class MovedNames {

    private static final String NAMING =
            "SELECT evidence_id FROM evidence_account WHERE tenant_id = <tenant> AND account_id = :account";

    private static final String SAY_SO = "UPDATE evidence SET revision = revision + 1, updated_at = :now"
            + " WHERE tenant_id = <tenant> AND id = :evidence";

    private static final String FOLLOW = "INSERT INTO evidence_account (tenant_id, evidence_id, account_id)"
            + " SELECT gone.tenant_id, gone.evidence_id, :into FROM evidence_account gone"
            + " LEFT JOIN evidence_account there ON there.tenant_id = gone.tenant_id"
            + " AND there.evidence_id = gone.evidence_id AND there.account_id = :into"
            + " WHERE gone.tenant_id = <tenant> AND gone.account_id = :from AND there.evidence_id IS NULL";

    private static final String LEAVE =
            "DELETE FROM evidence_account WHERE tenant_id = <tenant> AND account_id = :from";

    private static final String SAME_PERSON =
            "UPDATE evidence_person SET contact_id = :into WHERE tenant_id = <tenant> AND contact_id = :from";

    private final TenantRows rows;

    @Inject
    MovedNames(TenantRows rows) {
        this.rows = rows;
    }

    /** The account goes, and with its row what names it: whoever has read such evidence, has read what is no more. */
    public void accountGoes(UUID account, Instant now) {
        naming(account).forEach(evidence -> rows.noted("evidence", evidence, () -> sayThatItChanged(evidence, now)));
    }

    private List<UUID> naming(UUID account) {
        try (Handle handle = rows.open()) {
            return handle.createQuery(NAMING)
                    .bind("account", account)
                    .mapTo(UUID.class)
                    .list();
        }
    }

    private void sayThatItChanged(UUID evidence, Instant now) {
        try (Handle handle = rows.open()) {
            handle.createUpdate(SAY_SO)
                    .bind("evidence", evidence)
                    .bind("now", now)
                    .execute();
        }
    }

    /** One account takes the other's place. */
    public void accountMoves(UUID from, UUID into, Instant now) {
        if (naming(from).isEmpty()) {
            return;
        }
        accountGoes(from, now);
        try (Handle handle = rows.open()) {
            handle.createUpdate(FOLLOW).bind("from", from).bind("into", into).execute();
            handle.createUpdate(LEAVE).bind("from", from).execute();
        }
    }

    /** Two contacts were one person. */
    public void contactMoves(UUID from, UUID into) {
        try (Handle handle = rows.open()) {
            handle.createUpdate(SAME_PERSON)
                    .bind("from", from)
                    .bind("into", into)
                    .execute();
        }
    }
}
