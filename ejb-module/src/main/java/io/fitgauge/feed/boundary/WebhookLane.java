package io.fitgauge.feed.boundary;

import io.fitgauge.tenancy.TenantId;
import java.util.UUID;

/** What is sent to one webhook. Lanes do not wait for each other. */
record WebhookLane(TenantId tenant, UUID webhook) {}
