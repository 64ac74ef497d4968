-- Built-in attributes are typed columns, so that many accounts can be read as columns; lists are JSON texts;
-- a tenant's own attributes stand together in one JSON object. NULL is unknown, '[]' is known to be empty.
-- name_key and sector_key are the forms in which these are compared, cut to what an index takes. Ids grow with time:
-- the primary key is the order in which accounts came.
CREATE TABLE account (
    tenant_id INT NOT NULL,
    id BINARY(16) NOT NULL,
    name VARCHAR(200) NOT NULL,
    name_key VARCHAR(250) NOT NULL,
    external_id VARCHAR(100) NULL,
    domain VARCHAR(253) NULL,
    relationship VARCHAR(20) NOT NULL,
    fit_label VARCHAR(20) NULL,
    sector VARCHAR(500) NULL,
    sector_key VARCHAR(250) NULL,
    industry MEDIUMTEXT NULL,
    business_model VARCHAR(20) NULL,
    employees DECIMAL(24, 6) NULL,
    product_team_size DECIMAL(24, 6) NULL,
    service_team_size DECIMAL(24, 6) NULL,
    sales_team_size DECIMAL(24, 6) NULL,
    founded_year DECIMAL(24, 6) NULL,
    customer_since DATE NULL,
    company_value_amount DECIMAL(24, 6) NULL,
    company_value_currency CHAR(3) NULL,
    annual_revenue_amount DECIMAL(24, 6) NULL,
    annual_revenue_currency CHAR(3) NULL,
    annual_budget_amount DECIMAL(24, 6) NULL,
    annual_budget_currency CHAR(3) NULL,
    budget_for_us_amount DECIMAL(24, 6) NULL,
    budget_for_us_currency CHAR(3) NULL,
    marketing_budget_amount DECIMAL(24, 6) NULL,
    marketing_budget_currency CHAR(3) NULL,
    ad_spend_amount DECIMAL(24, 6) NULL,
    ad_spend_currency CHAR(3) NULL,
    funding_sources MEDIUMTEXT NULL,
    investors MEDIUMTEXT NULL,
    country CHAR(2) NULL,
    region VARCHAR(500) NULL,
    has_physical_store BOOLEAN NULL,
    sells_online BOOLEAN NULL,
    technologies MEDIUMTEXT NULL,
    customer_groups MEDIUMTEXT NULL,
    social_followers DECIMAL(24, 6) NULL,
    goals MEDIUMTEXT NULL,
    challenges MEDIUMTEXT NULL,
    referral_likelihood DECIMAL(24, 6) NULL,
    network MEDIUMTEXT NULL,
    pleasant_to_work_with DECIMAL(24, 6) NULL,
    profitability DECIMAL(24, 6) NULL,
    ease_of_selling DECIMAL(24, 6) NULL,
    own MEDIUMTEXT NULL,
    revision INT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY account_external_id (tenant_id, external_id),
    KEY account_name (tenant_id, name, id),
    KEY account_name_key (tenant_id, name_key),
    KEY account_domain (tenant_id, domain),
    KEY account_country (tenant_id, country),
    KEY account_sector (tenant_id, sector_key),
    KEY account_created (tenant_id, created_at, id),
    KEY account_updated (tenant_id, updated_at, id),
    CONSTRAINT account_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- An import shares its id with its job. read_rows is also where it goes on after a crash: it moves in the transaction
-- that writes the rows. line_ends is what the file had of them when it came in, to say how much there is to do.
CREATE TABLE account_import (
    tenant_id    INT          NOT NULL,
    id           BINARY(16)   NOT NULL,
    file_name    VARCHAR(200) NOT NULL,
    options      MEDIUMTEXT   NOT NULL,
    line_ends    BIGINT       NOT NULL,
    stage        VARCHAR(10)  NOT NULL,
    read_rows    BIGINT       NOT NULL,
    created      BIGINT       NOT NULL,
    updated      BIGINT       NOT NULL,
    unchanged    BIGINT       NOT NULL,
    rejected     BIGINT       NOT NULL,
    remarks      INT          NOT NULL,
    revision     INT          NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT account_import_job FOREIGN KEY (tenant_id, id) REFERENCES job (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The uploaded file, in pieces, until its import has ended: it survives whatever happens to the server.
CREATE TABLE account_import_piece (
    tenant_id INT        NOT NULL,
    import_id BINARY(16) NOT NULL,
    piece     INT        NOT NULL,
    bytes     MEDIUMBLOB NOT NULL,
    PRIMARY KEY (tenant_id, import_id, piece),
    CONSTRAINT account_import_piece_import FOREIGN KEY (tenant_id, import_id)
        REFERENCES account_import (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What could not be read: rows that were rejected, and cells that became unknown.
CREATE TABLE account_import_remark (
    tenant_id INT          NOT NULL,
    import_id BINARY(16)   NOT NULL,
    seq       INT          NOT NULL,
    line      BIGINT       NOT NULL,
    rejected  BOOLEAN      NOT NULL,
    col       VARCHAR(500) NULL,
    reason    VARCHAR(1000) NOT NULL,
    raw       MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (tenant_id, import_id, seq),
    CONSTRAINT account_import_remark_import FOREIGN KEY (tenant_id, import_id)
        REFERENCES account_import (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
