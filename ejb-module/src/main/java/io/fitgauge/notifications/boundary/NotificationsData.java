package io.fitgauge.notifications.boundary;

import io.fitgauge.notifications.entity.MailRhythm;
import io.fitgauge.notifications.entity.Mailing;
import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.time.DayOfWeek;
import java.util.List;

/** What this room keeps of a tenant. A digest that waits is sent from where the archive comes in. */
class NotificationsData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.named("notification", "id")
                    .ids("id")
                    .word("kind", NewsKind.class)
                    .texts("resource")
                    .ids("resource_id")
                    .documents("texts")
                    .instants("told_at"),
            TenantTable.named("notification_mailing", "id")
                    .after("membership")
                    .ids("id", "person_id")
                    .word("state", Mailing.State.class)
                    .instants("made_at", "ended_at"),
            TenantTable.named("notification_receipt", "person_id", "notification_id")
                    .after("membership", "notification")
                    .ids("person_id", "notification_id")
                    .instants("told_at", "read_at")
                    .truths("waits")
                    .ids("mailing_id"),
            TenantTable.named("notification_preference", "id")
                    .after("membership")
                    .ids("id")
                    .word("email", MailRhythm.class)
                    .texts("digest_at")
                    .word("digest_on", DayOfWeek.class)
                    .texts("time_zone")
                    .truths("webhook")
                    .wholes("revision"),
            TenantTable.withheld("mail_stop", "Secrets, though hashed, and links to this server.")
                    .after("membership"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
