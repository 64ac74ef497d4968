-- What happened, written in the transaction in which it happened. seq grows with it: whoever changes a thing holds its
-- row, so that the events of one thing have their numbers in the order of its changes. Ids are what clients see.
CREATE TABLE outbox_event (
    tenant_id        INT         NOT NULL,
    seq              BIGINT      NOT NULL AUTO_INCREMENT,
    id               BINARY(16)  NOT NULL,
    tenant_public_id BINARY(16)  NOT NULL,
    type             VARCHAR(60) NOT NULL,
    resource         VARCHAR(40) NOT NULL,
    resource_id      BINARY(16)  NOT NULL,
    data             MEDIUMTEXT  NOT NULL,
    actor_kind       VARCHAR(10) NOT NULL,
    actor_id         BINARY(16)  NULL,
    occurred_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, seq),
    UNIQUE KEY outbox_event_id (tenant_id, id),
    KEY outbox_event_seq (seq),
    KEY outbox_event_age (occurred_at, tenant_id, tenant_public_id),
    CONSTRAINT outbox_event_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who has yet to hear of it. The row goes in the transaction in which its handler has done its work. attempts counts
-- those that were begun; it also tells one attempt from the next.
CREATE TABLE outbox_delivery (
    tenant_id        INT           NOT NULL,
    handler          VARCHAR(60)   NOT NULL,
    resource_id      BINARY(16)    NOT NULL,
    seq              BIGINT        NOT NULL,
    id               BINARY(16)    NOT NULL,
    tenant_public_id BINARY(16)    NOT NULL,
    state            VARCHAR(10)   NOT NULL,
    attempts         INT           NOT NULL,
    written_at       DATETIME(6)   NOT NULL,
    due_at           DATETIME(6)   NOT NULL,
    problem          VARCHAR(1000) NULL,
    PRIMARY KEY (tenant_id, handler, resource_id, seq),
    UNIQUE KEY outbox_delivery_id (tenant_id, id),
    KEY outbox_delivery_event (tenant_id, seq),
    KEY outbox_delivery_line (tenant_id, handler, state, seq),
    KEY outbox_delivery_due (state, tenant_id, tenant_public_id, handler, due_at),
    CONSTRAINT outbox_delivery_event FOREIGN KEY (tenant_id, seq) REFERENCES outbox_event (tenant_id, seq)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
