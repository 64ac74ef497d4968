-- Lists of accounts: by hand, with an entry an account, or by a filter, which is a JSON object.
CREATE TABLE target_list (
    tenant_id   INT           NOT NULL,
    id          BINARY(16)    NOT NULL,
    name        VARCHAR(200)  NOT NULL,
    description VARCHAR(4000) NULL,
    kind        VARCHAR(10)   NOT NULL,
    filter      MEDIUMTEXT    NULL,
    owner_id    BINARY(16)    NULL,
    revision    INT           NOT NULL,
    created_at  DATETIME(6)   NOT NULL,
    updated_at  DATETIME(6)   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY target_list_name (tenant_id, name, id),
    KEY target_list_owner (tenant_id, owner_id),
    KEY target_list_created (tenant_id, created_at, id),
    KEY target_list_updated (tenant_id, updated_at, id),
    CONSTRAINT target_list_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- An account that is deleted leaves its lists with its row, as its scores do.
CREATE TABLE target_list_entry (
    tenant_id  INT         NOT NULL,
    list_id    BINARY(16)  NOT NULL,
    account_id BINARY(16)  NOT NULL,
    added_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, list_id, account_id),
    KEY target_list_entry_account (tenant_id, account_id),
    CONSTRAINT target_list_entry_list FOREIGN KEY (tenant_id, list_id)
        REFERENCES target_list (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT target_list_entry_account FOREIGN KEY (tenant_id, account_id)
        REFERENCES account (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
