CREATE TABLE tenant (
    tenant_id  INT          NOT NULL AUTO_INCREMENT,
    id         BINARY(16)   NOT NULL,
    slug       VARCHAR(63)  NOT NULL,
    name       VARCHAR(200) NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    agency_id  INT          NULL,
    locale     VARCHAR(35)  NOT NULL,
    time_zone  VARCHAR(64)  NOT NULL,
    currency   CHAR(3)      NOT NULL,
    revision   INT          NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (tenant_id),
    UNIQUE KEY tenant_public_id (id),
    UNIQUE KEY tenant_slug (slug),
    CONSTRAINT tenant_agency FOREIGN KEY (agency_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A person's identity. It is at home in one tenant until its mailbox is proven.
CREATE TABLE person (
    tenant_id     INT          NOT NULL,
    id            BINARY(16)   NOT NULL,
    email         VARCHAR(254) NOT NULL,
    name          VARCHAR(200) NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    revision      INT          NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY person_email (tenant_id, email),
    CONSTRAINT person_home FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE membership (
    tenant_id  INT         NOT NULL,
    person_id  BINARY(16)  NOT NULL,
    role       VARCHAR(20) NOT NULL,
    revision   INT         NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, person_id),
    CONSTRAINT membership_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row a login and renewal. Only hashes are kept; a token that comes back a second time ends its family.
CREATE TABLE refresh_token (
    tenant_id  INT         NOT NULL,
    token_hash CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    family     BINARY(16)  NOT NULL,
    person_id  BINARY(16)  NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    spent_at   DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, token_hash),
    KEY refresh_token_family (tenant_id, family),
    KEY refresh_token_expiry (tenant_id, expires_at),
    CONSTRAINT refresh_token_member FOREIGN KEY (tenant_id, person_id) REFERENCES membership (tenant_id, person_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Keys that sign access tokens, wrapped by the configured secret. They are the installation's, not a tenant's.
CREATE TABLE signing_key (
    kid        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    only_one   TINYINT      NOT NULL,
    wrapped    TEXT         NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (kid),
    UNIQUE KEY signing_key_first (only_one)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE idempotency_key (
    tenant_id  INT          NOT NULL,
    caller     BINARY(16)   NOT NULL,
    operation  VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    idem_key   VARCHAR(255) NOT NULL,
    body_hash  BINARY(32)   NOT NULL,
    status     INT          NULL,
    location   VARCHAR(1000) NULL,
    etag       VARCHAR(100) NULL,
    body       MEDIUMTEXT   NULL,
    created_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (tenant_id, caller, operation, idem_key),
    KEY idempotency_key_age (tenant_id, created_at),
    CONSTRAINT idempotency_key_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- tenant_public_id: who takes up unfinished work needs both names of its tenant and can ask nobody. owner: the life of
-- the server that runs it.
CREATE TABLE job (
    tenant_id        INT         NOT NULL,
    id               BINARY(16)  NOT NULL,
    kind             VARCHAR(40) NOT NULL,
    input            MEDIUMTEXT  NOT NULL,
    state            VARCHAR(10) NOT NULL,
    done             BIGINT      NOT NULL,
    total            BIGINT      NULL,
    result           MEDIUMTEXT  NULL,
    problem          MEDIUMTEXT  NULL,
    cancel_requested BOOLEAN     NOT NULL,
    requested_by     BINARY(16)  NULL,
    tenant_public_id BINARY(16)  NOT NULL,
    owner            BINARY(16)  NULL,
    created_at       DATETIME(6) NOT NULL,
    started_at       DATETIME(6) NULL,
    finished_at      DATETIME(6) NULL,
    revision         INT         NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY job_age (tenant_id, created_at, id),
    KEY job_state (tenant_id, state, created_at, id),
    KEY job_unfinished (state, tenant_id, tenant_public_id),
    CONSTRAINT job_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
