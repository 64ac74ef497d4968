-- Programs that use the API for a tenant, and what they may do.
CREATE TABLE api_client (
    tenant_id  INT           NOT NULL,
    id         BINARY(16)    NOT NULL,
    name       VARCHAR(200)  NOT NULL,
    scopes     VARCHAR(2000) NOT NULL,
    status     VARCHAR(10)   NOT NULL,
    expires_at DATETIME(6)   NULL,
    revision   INT           NOT NULL,
    created_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT api_client_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Only hashes. Two may be live while one takes over from the other.
CREATE TABLE api_client_secret (
    tenant_id   INT         NOT NULL,
    id          BINARY(16)  NOT NULL,
    client_id   BINARY(16)  NOT NULL,
    secret_hash VARCHAR(43) NOT NULL,
    valid_until DATETIME(6) NULL,
    created_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY api_client_secret_client (tenant_id, client_id),
    CONSTRAINT api_client_secret_client FOREIGN KEY (tenant_id, client_id)
        REFERENCES api_client (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT api_client_secret_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- When a client, or one of its secrets (the id says which), was last used, to the minute.
CREATE TABLE api_client_use (
    tenant_id    INT         NOT NULL,
    id           BINARY(16)  NOT NULL,
    client_id    BINARY(16)  NOT NULL,
    last_used_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY api_client_use_client (tenant_id, client_id),
    CONSTRAINT api_client_use_client FOREIGN KEY (tenant_id, client_id)
        REFERENCES api_client (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT api_client_use_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
