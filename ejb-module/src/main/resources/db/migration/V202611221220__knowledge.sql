-- Where customers can be met: a list of the tenant's own.
CREATE TABLE channel (
    tenant_id   INT           NOT NULL,
    id          BINARY(16)    NOT NULL,
    name        VARCHAR(200)  NOT NULL,
    kind        VARCHAR(30)   NOT NULL,
    description VARCHAR(4000) NULL,
    revision    INT           NOT NULL,
    created_at  DATETIME(6)   NOT NULL,
    updated_at  DATETIME(6)   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY channel_name (tenant_id, name, id),
    KEY channel_kind (tenant_id, kind, id),
    KEY channel_created (tenant_id, created_at, id),
    KEY channel_updated (tenant_id, updated_at, id),
    CONSTRAINT channel_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What somebody found out about customers or the market.
CREATE TABLE evidence (
    tenant_id   INT           NOT NULL,
    id          BINARY(16)    NOT NULL,
    kind        VARCHAR(20)   NOT NULL,
    about       VARCHAR(20)   NOT NULL,
    happened_on DATE          NOT NULL,
    title       VARCHAR(200)  NOT NULL,
    finding     VARCHAR(4000) NOT NULL,
    source_name VARCHAR(200)  NOT NULL,
    source_link VARCHAR(2000) NULL,
    asked       INT           NULL,
    revision    INT           NOT NULL,
    created_at  DATETIME(6)   NOT NULL,
    updated_at  DATETIME(6)   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY evidence_day (tenant_id, happened_on, id),
    KEY evidence_title (tenant_id, title, id),
    KEY evidence_kind (tenant_id, kind, id),
    KEY evidence_about (tenant_id, about, id),
    KEY evidence_created (tenant_id, created_at, id),
    KEY evidence_updated (tenant_id, updated_at, id),
    CONSTRAINT evidence_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who was asked: a contact, or somebody by name. A contact that is deleted leaves with its row.
CREATE TABLE evidence_person (
    tenant_id   INT          NOT NULL,
    evidence_id BINARY(16)   NOT NULL,
    seq         INT          NOT NULL,
    contact_id  BINARY(16)   NULL,
    person_name VARCHAR(200) NULL,
    person_role VARCHAR(200) NULL,
    PRIMARY KEY (tenant_id, evidence_id, seq),
    KEY evidence_person_contact (tenant_id, contact_id),
    CONSTRAINT evidence_person_evidence FOREIGN KEY (tenant_id, evidence_id)
        REFERENCES evidence (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT evidence_person_contact FOREIGN KEY (tenant_id, contact_id)
        REFERENCES contact (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE evidence_account (
    tenant_id   INT        NOT NULL,
    evidence_id BINARY(16) NOT NULL,
    account_id  BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, evidence_id, account_id),
    KEY evidence_account_account (tenant_id, account_id),
    CONSTRAINT evidence_account_evidence FOREIGN KEY (tenant_id, evidence_id)
        REFERENCES evidence (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT evidence_account_account FOREIGN KEY (tenant_id, account_id)
        REFERENCES account (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What it is evidence for: target_kind says which of the ids is there. An ICP that is deleted takes its links along; a
-- channel that is named stays.
CREATE TABLE evidence_link (
    tenant_id     INT           NOT NULL,
    evidence_id   BINARY(16)    NOT NULL,
    seq           INT           NOT NULL,
    target_kind   VARCHAR(20)   NOT NULL,
    icp_id        BINARY(16)    NULL,
    criterion_key VARCHAR(50)   NULL,
    channel_id    BINARY(16)    NULL,
    stance        VARCHAR(20)   NOT NULL,
    habit         VARCHAR(20)   NULL,
    note          VARCHAR(1000) NULL,
    PRIMARY KEY (tenant_id, evidence_id, seq),
    KEY evidence_link_icp (tenant_id, icp_id, criterion_key),
    KEY evidence_link_channel (tenant_id, channel_id),
    CONSTRAINT evidence_link_evidence FOREIGN KEY (tenant_id, evidence_id)
        REFERENCES evidence (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT evidence_link_icp FOREIGN KEY (tenant_id, icp_id)
        REFERENCES icp (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT evidence_link_channel FOREIGN KEY (tenant_id, channel_id) REFERENCES channel (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What people say about an ICP, or about one of its criteria.
CREATE TABLE icp_comment (
    tenant_id     INT           NOT NULL,
    id            BINARY(16)    NOT NULL,
    icp_id        BINARY(16)    NOT NULL,
    criterion_key VARCHAR(50)   NULL,
    wording       VARCHAR(4000) NOT NULL,
    author_id     BINARY(16)    NULL,
    author_agency BINARY(16)    NULL,
    revision      INT           NOT NULL,
    created_at    DATETIME(6)   NOT NULL,
    updated_at    DATETIME(6)   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY icp_comment_created (tenant_id, icp_id, created_at, id),
    KEY icp_comment_criterion (tenant_id, icp_id, criterion_key),
    CONSTRAINT icp_comment_icp FOREIGN KEY (tenant_id, icp_id)
        REFERENCES icp (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
