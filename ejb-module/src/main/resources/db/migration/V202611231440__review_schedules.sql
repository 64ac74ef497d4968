-- When what is reviewed. The cadence is a rule (RFC 5545) or a period (ISO 8601), from first_day on. remind_days is a JSON
-- array. No review opens for a day before from_day, and none before counts_from, when the schedule was made or changed last.
CREATE TABLE review_schedule (
    tenant_id      INT          NOT NULL,
    id             BINARY(16)   NOT NULL,
    scope          VARCHAR(10)  NOT NULL,
    subject_id     BINARY(16)   NULL,
    name           VARCHAR(200) NULL,
    cadence_rule   VARCHAR(500) NULL,
    cadence_period VARCHAR(20)  NULL,
    first_day      DATE         NOT NULL,
    time_of_day    VARCHAR(5)   NOT NULL,
    lead_days      INT          NOT NULL,
    checklist_id   BINARY(16)   NULL,
    remind_days    VARCHAR(100) NOT NULL,
    owner_after    INT          NULL,
    admin_after    INT          NULL,
    agency_after   INT          NULL,
    paused         BOOLEAN      NOT NULL,
    state          VARCHAR(10)  NOT NULL,
    counts_from    DATETIME(6)  NOT NULL,
    from_day       DATE         NOT NULL,
    revision       INT          NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    updated_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY review_schedule_subject (tenant_id, scope, subject_id),
    CONSTRAINT review_schedule_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who reviews, in this order. Nobody: who looks after the ICP.
CREATE TABLE review_schedule_reviewer (
    tenant_id   INT        NOT NULL,
    schedule_id BINARY(16) NOT NULL,
    member_id   BINARY(16) NOT NULL,
    place       INT        NOT NULL,
    PRIMARY KEY (tenant_id, schedule_id, member_id),
    KEY review_schedule_reviewer_member (tenant_id, member_id),
    CONSTRAINT review_schedule_reviewer_schedule FOREIGN KEY (tenant_id, schedule_id)
        REFERENCES review_schedule (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT review_schedule_reviewer_member FOREIGN KEY (tenant_id, member_id)
        REFERENCES membership (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The due days for which a review was opened, once each.
CREATE TABLE review_schedule_day (
    tenant_id   INT         NOT NULL,
    schedule_id BINARY(16)  NOT NULL,
    due_on      DATE        NOT NULL,
    review_id   BINARY(16)  NOT NULL,
    opened_at   DATETIME(6) NOT NULL,
    late        BOOLEAN     NOT NULL,
    PRIMARY KEY (tenant_id, schedule_id, due_on),
    CONSTRAINT review_schedule_day_schedule FOREIGN KEY (tenant_id, schedule_id)
        REFERENCES review_schedule (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
