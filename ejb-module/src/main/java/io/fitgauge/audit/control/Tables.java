package io.fitgauge.audit.control;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which tables' rows tell nobody what people did. */
public final class Tables {

    /** Each with its reason. */
    public static final Map<String, String> UNAUDITED = Map.ofEntries(
            Map.entry("audit_entry", "it is the audit"),
            Map.entry("idempotency_key", "answers of operations that are audited themselves"),
            Map.entry("outbox_event", "written with the change that is audited"),
            Map.entry("outbox_delivery", "the outbox's own"),
            Map.entry("agenda_item", "the agenda's own"),
            Map.entry("review_schedule_day", "the reviews tell of themselves"),
            Map.entry("notification", "told because of something that is audited itself"),
            Map.entry("notification_receipt", "who was told, and has read it, is their own"),
            Map.entry("notification_mailing", "the notifications' own"),
            Map.entry("mail_stop", "made for each mail; what it is used for is told"),
            Map.entry("change_notice", "made of what is audited itself"),
            Map.entry("change_wording", "made of what is audited itself"),
            Map.entry("change_reader", "who acknowledged, and when, is what it says"),
            Map.entry("change_told", "the notices' own"),
            Map.entry("feed_line", "the feed's own"),
            Map.entry("feed_event", "written with the change that is audited"),
            Map.entry("webhook_line", "the webhooks' own"),
            Map.entry("webhook_delivery", "what was sent; its log tells"),
            Map.entry("job", "who started it is in the entry of the request"),
            Map.entry("job_turn", "the jobs' own"),
            Map.entry("api_client_use", "when, not what"),
            Map.entry("score", "calculated"),
            Map.entry("score_history", "calculated; who asked for one account is noted"),
            Map.entry("score_gap", "calculated"),
            Map.entry("demo_load", "the demo's own"),
            Map.entry("tenant_export_piece", "parts of an archive, which is told of itself"),
            Map.entry("account_revision", "a copy of what the account was"),
            Map.entry("account_upkeep", "the upkeep's own"),
            Map.entry("account_import_piece", "parts of an uploaded file"),
            Map.entry("account_import_remark", "what an import says"));

    private Tables() {}

    /** @return those of them that tell what people did */
    static Set<String> telling(Set<String> written) {
        Set<String> telling = new TreeSet<>(written);
        telling.removeAll(UNAUDITED.keySet());
        return telling;
    }
}
