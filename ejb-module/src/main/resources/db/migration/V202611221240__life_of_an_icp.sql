-- How a tenant works, as its administrator set it; what is not set is as usual. The value is JSON.
CREATE TABLE tenant_setting (
    tenant_id INT         NOT NULL,
    name      VARCHAR(50) NOT NULL,
    value     TEXT        NOT NULL,
    PRIMARY KEY (tenant_id, name),
    CONSTRAINT tenant_setting_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who looks after it.
ALTER TABLE icp
    ADD COLUMN owner_id BINARY(16) NULL AFTER product_id;

-- Why it was published, which version it brought back, and who had agreed.
ALTER TABLE icp_version
    ADD COLUMN why VARCHAR(2000) NULL,
    ADD COLUMN restores INT NULL,
    ADD COLUMN approved_by BINARY(16) NULL,
    ADD COLUMN approved_agency BINARY(16) NULL;

-- Who agreed to a draft, and to which of its revisions.
CREATE TABLE icp_approval (
    tenant_id       INT           NOT NULL,
    icp_id          BINARY(16)    NOT NULL,
    approved_by     BINARY(16)    NOT NULL,
    approved_agency BINARY(16)    NULL,
    draft_revision  INT           NOT NULL,
    note            VARCHAR(2000) NULL,
    approved_at     DATETIME(6)   NOT NULL,
    PRIMARY KEY (tenant_id, icp_id, approved_by),
    CONSTRAINT icp_approval_icp FOREIGN KEY (tenant_id, icp_id) REFERENCES icp (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
