-- People at an account. Texts with a key are compared by that form; an e-mail address is once an account, as one person
-- may be known at several. Contacts and deals go with their account.
CREATE TABLE contact (
    tenant_id      INT          NOT NULL,
    id             BINARY(16)   NOT NULL,
    account_id     BINARY(16)   NOT NULL,
    name           VARCHAR(200) NOT NULL,
    name_key       VARCHAR(250) NOT NULL,
    email          VARCHAR(254) NULL,
    email_key      VARCHAR(254) NULL,
    title          VARCHAR(200) NULL,
    department     VARCHAR(200) NULL,
    department_key VARCHAR(250) NULL,
    seniority      VARCHAR(20)  NULL,
    external_id    VARCHAR(100) NULL,
    revision       INT          NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    updated_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY contact_external_id (tenant_id, external_id),
    UNIQUE KEY contact_account_email (tenant_id, account_id, email_key),
    KEY contact_account (tenant_id, account_id, id),
    KEY contact_email (tenant_id, email_key, id),
    KEY contact_name (tenant_id, name, id),
    KEY contact_name_key (tenant_id, name_key),
    KEY contact_department (tenant_id, department_key),
    KEY contact_created (tenant_id, created_at, id),
    KEY contact_updated (tenant_id, updated_at, id),
    CONSTRAINT contact_of_account FOREIGN KEY (tenant_id, account_id)
        REFERENCES account (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Sales attempted. opened_key and closed_key are what lists sort by: an unknown day is the earliest of all.
CREATE TABLE deal (
    tenant_id   INT            NOT NULL,
    id          BINARY(16)     NOT NULL,
    account_id  BINARY(16)     NOT NULL,
    name        VARCHAR(200)   NULL,
    stage       VARCHAR(10)    NOT NULL,
    amount      DECIMAL(24, 6) NULL,
    currency    CHAR(3)        NULL,
    opened_on   DATE           NULL,
    opened_key  DATE           NOT NULL,
    closed_on   DATE           NULL,
    closed_key  DATE           NOT NULL,
    lost_reason VARCHAR(500)   NULL,
    referred_by VARCHAR(200)   NULL,
    external_id VARCHAR(100)   NULL,
    revision    INT            NOT NULL,
    created_at  DATETIME(6)    NOT NULL,
    updated_at  DATETIME(6)    NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY deal_external_id (tenant_id, external_id),
    KEY deal_account (tenant_id, account_id, id),
    KEY deal_stage (tenant_id, stage, id),
    KEY deal_opened (tenant_id, opened_key, id),
    KEY deal_closed (tenant_id, closed_key, id),
    KEY deal_created (tenant_id, created_at, id),
    KEY deal_updated (tenant_id, updated_at, id),
    CONSTRAINT deal_of_account FOREIGN KEY (tenant_id, account_id)
        REFERENCES account (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
