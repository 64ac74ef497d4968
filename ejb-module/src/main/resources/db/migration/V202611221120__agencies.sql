-- The people and integrations of a suspended tenant are refused; its data stays. An agency may resume what it suspended
-- itself, the operator everything.
ALTER TABLE tenant
    ADD COLUMN status VARCHAR(10) NOT NULL DEFAULT 'ACTIVE' AFTER kind,
    ADD COLUMN suspended_at DATETIME(6) NULL AFTER status,
    ADD COLUMN suspended_by VARCHAR(10) NULL AFTER suspended_at,
    ADD COLUMN agency_link BINARY(16) NULL AFTER agency_id,
    ADD COLUMN agency_since DATETIME(6) NULL AFTER agency_link;

-- Each joining of an agency has its own: what its people hold here stands on it, and ends with it.
UPDATE tenant SET agency_link = UNHEX(REPLACE(UUID(), '-', '')), agency_since = created_at WHERE agency_id IS NOT NULL;

-- Offers of agencies to a tenant that stands alone, kept by that tenant. Its own administrators accept or decline.
CREATE TABLE agency_offer (
    tenant_id  INT         NOT NULL,
    id         BINARY(16)  NOT NULL,
    agency_id  BINARY(16)  NOT NULL,
    offered_by BINARY(16)  NOT NULL,
    offered_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY agency_offer_once (tenant_id, agency_id),
    CONSTRAINT agency_offer_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What somebody of the agency may do here, and until when. It counts as long as the tenant's link to the agency is this one.
CREATE TABLE access_grant (
    tenant_id   INT         NOT NULL,
    id          BINARY(16)  NOT NULL,
    link        BINARY(16)  NOT NULL,
    member_id   BINARY(16)  NOT NULL,
    role        VARCHAR(20) NOT NULL,
    valid_until DATETIME(6) NOT NULL,
    granted_by  BINARY(16)  NOT NULL,
    revision    INT         NOT NULL,
    created_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY access_grant_member (tenant_id, link, member_id),
    CONSTRAINT access_grant_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- People of an agency who have been here, by the names that they had then: what is stamped "by" them can be read later on.
CREATE TABLE agency_visitor (
    tenant_id    INT          NOT NULL,
    id           BINARY(16)   NOT NULL,
    name         VARCHAR(200) NOT NULL,
    agency_id    BINARY(16)   NOT NULL,
    agency_name  VARCHAR(200) NOT NULL,
    role         VARCHAR(20)  NOT NULL,
    first_at     DATETIME(6)  NOT NULL,
    last_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT agency_visitor_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
