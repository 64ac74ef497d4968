package io.fitgauge.feed.boundary;

import io.fitgauge.feed.control.FeedStore;
import io.fitgauge.feed.control.WebhookDeliveryStore;
import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.List;

/** What this room keeps of a tenant. Webhooks come to another place disabled: their secrets and their log stay behind. */
class FeedData implements TenantData {

    private static final String UNTIL_SAID = "Nothing is sent from where the archive comes in until somebody says so.";

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.withheld("feed_line", "It goes on behind the last event that came in."),
            TenantTable.named("feed_event", "seq")
                    .wholes("seq")
                    .ids("id")
                    .without("tenant_public_id", "The id of the tenant, once more.", TenantTable.PUBLIC_ID)
                    .texts("type")
                    .documents("data")
                    .instants("occurred_at", "written_at"),
            TenantTable.named("webhook", "id")
                    .ids("id")
                    .texts("url", "description", "types")
                    .without("enabled", UNTIL_SAID, "0")
                    .without("disabled_reason", UNTIL_SAID, "'MOVED'")
                    .wholes("revision")
                    .instants("created_at", "updated_at")
                    .readableAs("webhooks"),
            TenantTable.withheld("webhook_secret", "A secret, and sealed with that of this installation.")
                    .after("webhook"),
            TenantTable.withheld("webhook_line", "How sending goes from here.").after("webhook"),
            TenantTable.withheld("webhook_delivery", "What was sent from here.").after("webhook"));

    private final FeedStore feed;
    private final WebhookDeliveryStore deliveries;

    @Inject
    FeedData(FeedStore feed, WebhookDeliveryStore deliveries) {
        this.feed = feed;
        this.deliveries = deliveries;
    }

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }

    @Override
    public void leaving(Caller system) {
        deliveries.removeAll();
    }

    @Override
    public void arrived(Caller system) {
        feed.goOnBehindLast();
    }
}
