-- The name without its legal form, marks and spaces: companies that share it may be one. NULL waits for the upkeep job,
-- for rows that are older than this column.
ALTER TABLE account
    ADD COLUMN match_name VARCHAR(250) NULL,
    ADD KEY account_match_name (tenant_id, match_name, domain);

-- Pairs that people have looked at and that are two companies after all. first_id is the lower one.
CREATE TABLE account_distinct (
    tenant_id INT         NOT NULL,
    first_id  BINARY(16)  NOT NULL,
    second_id BINARY(16)  NOT NULL,
    said_by   BINARY(16)  NULL,
    said_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, first_id, second_id),
    KEY account_distinct_second (tenant_id, second_id),
    CONSTRAINT account_distinct_first FOREIGN KEY (tenant_id, first_id)
        REFERENCES account (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT account_distinct_second FOREIGN KEY (tenant_id, second_id)
        REFERENCES account (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Accounts that were merged into another one, which may have been merged on: account_id is where they are now. conflicts
-- is what they knew otherwise, as it was told at revision of that account.
CREATE TABLE account_merged (
    tenant_id  INT          NOT NULL,
    id         BINARY(16)   NOT NULL,
    account_id BINARY(16)   NOT NULL,
    revision   INT          NOT NULL,
    name       VARCHAR(200) NOT NULL,
    conflicts  MEDIUMTEXT   NOT NULL,
    merged_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY account_merged_into (tenant_id, account_id, revision),
    CONSTRAINT account_merged_account FOREIGN KEY (tenant_id, account_id)
        REFERENCES account (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- External ids under which an account is known beside its own, because accounts that had them were merged into it.
CREATE TABLE account_alias (
    tenant_id   INT          NOT NULL,
    external_id VARCHAR(100) NOT NULL,
    account_id  BINARY(16)   NOT NULL,
    PRIMARY KEY (tenant_id, external_id),
    KEY account_alias_account (tenant_id, account_id),
    CONSTRAINT account_alias_account FOREIGN KEY (tenant_id, account_id)
        REFERENCES account (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
