-- Reviews: dated tasks to look at something again. due_on is the day where the tenant is, due_time the time of day there;
-- due_at and overdue_at are the moments that follow. People, checklist, reminders, escalation, postponements, drift and facts
-- are JSON. subject_id is of what scope says, absent for the tenant; icp_id is the ICP that it is about, if it is about one.
CREATE TABLE review (
    tenant_id        INT           NOT NULL,
    id               BINARY(16)    NOT NULL,
    scope            VARCHAR(10)   NOT NULL,
    subject_id       BINARY(16)    NULL,
    subject_name     VARCHAR(200)  NULL,
    icp_id           BINARY(16)    NULL,
    reason           VARCHAR(10)   NOT NULL,
    schedule_id      BINARY(16)    NULL,
    first_due_on     DATE          NOT NULL,
    state            VARCHAR(10)   NOT NULL,
    due_on           DATE          NOT NULL,
    due_time         VARCHAR(20)   NOT NULL,
    due_at           DATETIME(6)   NOT NULL,
    overdue_at       DATETIME(6)   NOT NULL,
    opened_at        DATETIME(6)   NOT NULL,
    late             BOOLEAN       NOT NULL,
    people           MEDIUMTEXT    NOT NULL,
    checklist_name   VARCHAR(200)  NOT NULL,
    checklist        MEDIUMTEXT    NOT NULL,
    remind           MEDIUMTEXT    NOT NULL,
    escalation       MEDIUMTEXT    NOT NULL,
    postponements    MEDIUMTEXT    NOT NULL,
    drift            MEDIUMTEXT    NULL,
    facts            MEDIUMTEXT    NULL,
    facts_at         DATETIME(6)   NULL,
    outcome          VARCHAR(10)   NULL,
    icp_version      INT           NULL,
    note             VARCHAR(4000) NULL,
    completed_at     DATETIME(6)   NULL,
    completed_by     BINARY(16)    NULL,
    completed_agency BINARY(16)    NULL,
    revision         INT           NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY review_of_day (tenant_id, schedule_id, first_due_on),
    KEY review_due (tenant_id, due_on, id),
    KEY review_state (tenant_id, state, due_on, id),
    KEY review_icp (tenant_id, icp_id, state, completed_at),
    CONSTRAINT review_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What drift is measured from: how accounts and won customers stood under an ICP when it was published or last reviewed.
CREATE TABLE review_baseline (
    tenant_id INT         NOT NULL,
    icp_id    BINARY(16)  NOT NULL,
    taken_at  DATETIME(6) NOT NULL,
    figures   MEDIUMTEXT  NOT NULL,
    PRIMARY KEY (tenant_id, icp_id),
    CONSTRAINT review_baseline_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
