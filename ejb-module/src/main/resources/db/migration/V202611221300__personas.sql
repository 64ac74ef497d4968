-- The people an ICP is sold to. What is said of them is JSON, as it was written.
CREATE TABLE persona (
    tenant_id    INT          NOT NULL,
    id           BINARY(16)   NOT NULL,
    icp_id       BINARY(16)   NOT NULL,
    name         VARCHAR(200) NOT NULL,
    priority     INT          NOT NULL,
    level        VARCHAR(20)  NOT NULL,
    personal     MEDIUMTEXT   NOT NULL,
    professional MEDIUMTEXT   NOT NULL,
    motivation   MEDIUMTEXT   NOT NULL,
    buying       MEDIUMTEXT   NOT NULL,
    contents     MEDIUMTEXT   NOT NULL,
    revision     INT          NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    updated_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY persona_icp (tenant_id, icp_id, priority, id),
    KEY persona_name (tenant_id, name, id),
    KEY persona_created (tenant_id, created_at, id),
    KEY persona_updated (tenant_id, updated_at, id),
    CONSTRAINT persona_icp FOREIGN KEY (tenant_id, icp_id) REFERENCES icp (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The arguments of an ICP from the top of a company to its bottom; nodes is JSON.
CREATE TABLE value_tree (
    tenant_id  INT         NOT NULL,
    icp_id     BINARY(16)  NOT NULL,
    nodes      MEDIUMTEXT  NOT NULL,
    revision   INT         NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, icp_id),
    CONSTRAINT value_tree_icp FOREIGN KEY (tenant_id, icp_id) REFERENCES icp (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
