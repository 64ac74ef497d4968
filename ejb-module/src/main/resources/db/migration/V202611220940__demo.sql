-- The demo tenants that are loaded to the end. What is here is the people's who play with it, and not touched again.
CREATE TABLE demo_load (
    tenant_id    INT         NOT NULL,
    completed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id),
    CONSTRAINT demo_load_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
