-- Where the tenant's numbering of events is. Who numbers one holds the row until the commit: whoever sees a number sees all
-- before it. gone_seq is the last number that was thrown away.
CREATE TABLE feed_line (
    tenant_id INT    NOT NULL,
    last_seq  BIGINT NOT NULL,
    gone_seq  BIGINT NOT NULL,
    PRIMARY KEY (tenant_id),
    CONSTRAINT feed_line_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What other systems hear of. id is the outbox event's; data is as they get it.
CREATE TABLE feed_event (
    tenant_id        INT         NOT NULL,
    seq              BIGINT      NOT NULL,
    id               BINARY(16)  NOT NULL,
    tenant_public_id BINARY(16)  NOT NULL,
    type             VARCHAR(40) NOT NULL,
    data             MEDIUMTEXT  NOT NULL,
    occurred_at      DATETIME(6) NOT NULL,
    written_at       DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, seq),
    UNIQUE KEY feed_event_id (tenant_id, id),
    KEY feed_event_type (tenant_id, type, seq),
    KEY feed_event_age (written_at, tenant_id, tenant_public_id),
    CONSTRAINT feed_event_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- types is a comma-separated list, absent for all.
CREATE TABLE webhook (
    tenant_id       INT           NOT NULL,
    id              BINARY(16)    NOT NULL,
    url             VARCHAR(2000) NOT NULL,
    description     VARCHAR(500)  NULL,
    types           VARCHAR(1000) NULL,
    enabled         BOOLEAN       NOT NULL,
    disabled_reason VARCHAR(20)   NULL,
    revision        INT           NOT NULL,
    created_at      DATETIME(6)   NOT NULL,
    updated_at      DATETIME(6)   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT webhook_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What deliveries are signed with, sealed with the installation's secret: it must be read again to sign.
CREATE TABLE webhook_secret (
    tenant_id   INT          NOT NULL,
    id          BINARY(16)   NOT NULL,
    webhook_id  BINARY(16)   NOT NULL,
    sealed      VARCHAR(500) NOT NULL,
    valid_until DATETIME(6)  NULL,
    created_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY webhook_secret_webhook (tenant_id, webhook_id),
    CONSTRAINT webhook_secret_webhook FOREIGN KEY (tenant_id, webhook_id) REFERENCES webhook (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who takes deliveries of a webhook, or notes what came of one, holds this row.
CREATE TABLE webhook_line (
    tenant_id     INT         NOT NULL,
    webhook_id    BINARY(16)  NOT NULL,
    failing_since DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, webhook_id),
    CONSTRAINT webhook_line_webhook FOREIGN KEY (tenant_id, webhook_id) REFERENCES webhook (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- An event for a webhook, and what came of it. seq is its place in the line of its resource; begun counts the attempts, and
-- round_begun those before it was replayed last. Until leased_until somebody is sending it. data is that of test events only.
CREATE TABLE webhook_delivery (
    tenant_id        INT         NOT NULL,
    id               BINARY(16)  NOT NULL,
    webhook_id       BINARY(16)  NOT NULL,
    resource_id      BINARY(16)  NOT NULL,
    seq              BIGINT      NOT NULL,
    event_id         BINARY(16)  NOT NULL,
    tenant_public_id BINARY(16)  NOT NULL,
    type             VARCHAR(40) NOT NULL,
    data             TEXT        NULL,
    state            VARCHAR(10) NOT NULL,
    begun            INT         NOT NULL,
    round_begun      INT         NOT NULL,
    created_at       DATETIME(6) NOT NULL,
    due_at           DATETIME(6) NOT NULL,
    leased_until     DATETIME(6) NULL,
    ended_at         DATETIME(6) NULL,
    tries            MEDIUMTEXT  NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY webhook_delivery_place (tenant_id, webhook_id, seq),
    KEY webhook_delivery_line (tenant_id, webhook_id, state, resource_id, seq),
    KEY webhook_delivery_event (tenant_id, event_id, state),
    KEY webhook_delivery_log (tenant_id, webhook_id, created_at, id),
    KEY webhook_delivery_due (state, tenant_id, tenant_public_id, webhook_id, due_at),
    KEY webhook_delivery_age (created_at, tenant_id, tenant_public_id),
    CONSTRAINT webhook_delivery_webhook FOREIGN KEY (tenant_id, webhook_id) REFERENCES webhook (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
