-- What is to be done at a certain moment, once. due_on is the day that it is for, where its tenant is; due_at the moment. The
-- row stays when it is done, so that nobody does it again. attempts counts those that were begun.
CREATE TABLE agenda_item (
    tenant_id        INT           NOT NULL,
    kind             VARCHAR(60)   NOT NULL,
    subject_id       BINARY(16)    NOT NULL,
    due_on           DATE          NOT NULL,
    id               BINARY(16)    NOT NULL,
    tenant_public_id BINARY(16)    NOT NULL,
    state            VARCHAR(10)   NOT NULL,
    due_at           DATETIME(6)   NOT NULL,
    next_at          DATETIME(6)   NOT NULL,
    attempts         INT           NOT NULL,
    done_at          DATETIME(6)   NULL,
    problem          VARCHAR(1000) NULL,
    PRIMARY KEY (tenant_id, kind, subject_id, due_on),
    UNIQUE KEY agenda_item_id (tenant_id, id),
    KEY agenda_item_line (tenant_id, kind, state, next_at),
    KEY agenda_item_subject (tenant_id, subject_id),
    KEY agenda_item_due (state, next_at, tenant_id, tenant_public_id, kind),
    CONSTRAINT agenda_item_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
