-- What changed, and who has been told. event_id is the event that it was made of: a notice is made once. why is what was said
-- for it. What it is about may be gone by now, so nothing refers to it. reminders counts how often those who had not acknowledged
-- it were reminded.
CREATE TABLE change_notice (
    tenant_id      INT           NOT NULL,
    id             BINARY(16)    NOT NULL,
    event_id       BINARY(16)    NOT NULL,
    kind           VARCHAR(30)   NOT NULL,
    icp_id         BINARY(16)    NULL,
    icp_version    INT           NULL,
    persona_id     BINARY(16)    NULL,
    review_id      BINARY(16)    NULL,
    template_id    BINARY(16)    NULL,
    why            VARCHAR(2000) NULL,
    made_by        BINARY(16)    NULL,
    made_by_agency BINARY(16)    NULL,
    reminders      INT           NOT NULL,
    created_at     DATETIME(6)   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY change_notice_event (tenant_id, event_id),
    KEY change_notice_order (tenant_id, created_at, id),
    KEY change_notice_icp (tenant_id, icp_id, created_at),
    CONSTRAINT change_notice_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The same in every language that was spoken when it was made. told is a JSON object: what changed, and what it means for whom.
CREATE TABLE change_wording (
    tenant_id INT          NOT NULL,
    change_id BINARY(16)   NOT NULL,
    language  VARCHAR(8)   NOT NULL,
    title     VARCHAR(200) NOT NULL,
    told      MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (tenant_id, change_id, language),
    CONSTRAINT change_wording_notice FOREIGN KEY (tenant_id, change_id) REFERENCES change_notice (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who has to acknowledge it: everybody who was there when it was made, and who did so although they came later.
CREATE TABLE change_reader (
    tenant_id       INT         NOT NULL,
    change_id       BINARY(16)  NOT NULL,
    user_id         BINARY(16)  NOT NULL,
    acknowledged_at DATETIME(6) NULL,
    reminded_at     DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, change_id, user_id),
    KEY change_reader_user (tenant_id, user_id, acknowledged_at),
    KEY change_reader_waiting (tenant_id, acknowledged_at, change_id),
    CONSTRAINT change_reader_notice FOREIGN KEY (tenant_id, change_id) REFERENCES change_notice (tenant_id, id),
    CONSTRAINT change_reader_member FOREIGN KEY (tenant_id, user_id) REFERENCES membership (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How a persona, or the value tree of an ICP, was when people were told of it last; told is absent when it was gone.
CREATE TABLE change_told (
    tenant_id INT         NOT NULL,
    thing_id  BINARY(16)  NOT NULL,
    told      MEDIUMTEXT  NULL,
    told_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, thing_id),
    CONSTRAINT change_told_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
