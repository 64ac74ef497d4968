-- A tenant's own sign-on: who vouches for its users from outside.
CREATE TABLE issuer (
    tenant_id            INT           NOT NULL,
    id                   BINARY(16)    NOT NULL,
    name                 VARCHAR(200)  NOT NULL,
    issuer               VARCHAR(500)  NOT NULL,
    jwks_uri             VARCHAR(1000) NOT NULL,
    audience             VARCHAR(500)  NOT NULL,
    algorithms           VARCHAR(100)  NOT NULL,
    subject_claim        VARCHAR(100)  NOT NULL,
    email_claim          VARCHAR(100)  NOT NULL,
    email_verified_claim VARCHAR(100)  NOT NULL,
    unknown_subjects     VARCHAR(20)   NOT NULL,
    status               VARCHAR(10)   NOT NULL,
    revision             INT           NOT NULL,
    created_at           DATETIME(6)   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY issuer_issuer (tenant_id, issuer),
    CONSTRAINT issuer_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Whom an issuer means by a subject: a user of the same tenant. A user is one subject of an issuer.
CREATE TABLE issuer_subject (
    tenant_id     INT          NOT NULL,
    id            BINARY(16)   NOT NULL,
    issuer_id     BINARY(16)   NOT NULL,
    subject       VARCHAR(255) NOT NULL,
    membership_id BINARY(16)   NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY issuer_subject_subject (tenant_id, issuer_id, subject),
    UNIQUE KEY issuer_subject_member (tenant_id, issuer_id, membership_id),
    KEY issuer_subject_membership (tenant_id, membership_id),
    CONSTRAINT issuer_subject_issuer FOREIGN KEY (tenant_id, issuer_id)
        REFERENCES issuer (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT issuer_subject_membership FOREIGN KEY (tenant_id, membership_id)
        REFERENCES membership (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT issuer_subject_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Of a session that began with an issuer's token. Its credential_key is the id of the subject.
ALTER TABLE refresh_token ADD COLUMN issuer_id BINARY(16) NULL AFTER credential_key;
