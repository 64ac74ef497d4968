-- The latest score of each account under each ICP. It holds the name it is ranked by; rank_score is -1 when absent.
-- Verdicts and reasons name criteria by their place in the version; seen is a JSON object of attribute values.
CREATE TABLE score (
    tenant_id        INT          NOT NULL,
    icp_id           BINARY(16)   NOT NULL,
    account_id       BINARY(16)   NOT NULL,
    account_name     VARCHAR(200) NOT NULL,
    icp_version      INT          NOT NULL,
    account_revision INT          NOT NULL,
    rank_score       SMALLINT     NOT NULL,
    low              SMALLINT     NOT NULL,
    high             SMALLINT     NOT NULL,
    coverage         SMALLINT     NOT NULL,
    tier             CHAR(1)      NULL,
    decision         VARCHAR(20)  NOT NULL,
    reasons          VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    verdicts         VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seen             MEDIUMTEXT   NOT NULL,
    scored_on        DATE         NOT NULL,
    scored_at        DATETIME(6)  NOT NULL,
    PRIMARY KEY (tenant_id, icp_id, account_id),
    KEY score_of_account (tenant_id, account_id),
    KEY score_ranking (tenant_id, icp_id, rank_score DESC, account_name, account_id, tier, decision),
    CONSTRAINT score_icp_version FOREIGN KEY (tenant_id, icp_id, icp_version)
        REFERENCES icp_version (tenant_id, icp_id, version),
    CONSTRAINT score_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Every score that was given.
CREATE TABLE score_history (
    tenant_id        INT         NOT NULL,
    account_id       BINARY(16)  NOT NULL,
    icp_id           BINARY(16)  NOT NULL,
    id               BINARY(16)  NOT NULL,
    icp_version      INT         NOT NULL,
    account_revision INT         NOT NULL,
    rank_score       SMALLINT    NOT NULL,
    low              SMALLINT    NOT NULL,
    high             SMALLINT    NOT NULL,
    coverage         SMALLINT    NOT NULL,
    tier             CHAR(1)     NULL,
    decision         VARCHAR(20) NOT NULL,
    reasons          VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    verdicts         VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seen             MEDIUMTEXT  NOT NULL,
    scored_on        DATE        NOT NULL,
    scored_at        DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, account_id, id),
    KEY score_history_version (tenant_id, icp_id, icp_version),
    CONSTRAINT score_history_icp_version FOREIGN KEY (tenant_id, icp_id, icp_version)
        REFERENCES icp_version (tenant_id, icp_id, version),
    CONSTRAINT score_history_account FOREIGN KEY (tenant_id, account_id)
        REFERENCES account (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
