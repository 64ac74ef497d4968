-- When each tenant's accounts were last looked after, so that one node does it.
CREATE TABLE account_upkeep (
    tenant_id INT  NOT NULL,
    last_on   DATE NOT NULL,
    PRIMARY KEY (tenant_id),
    CONSTRAINT account_upkeep_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
