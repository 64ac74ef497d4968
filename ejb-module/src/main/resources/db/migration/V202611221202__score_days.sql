-- The last day on which it was looked whether a tenant's scores change with the day by itself, so that one node does it.
CREATE TABLE score_day (
    tenant_id INT  NOT NULL,
    last_on   DATE NOT NULL,
    PRIMARY KEY (tenant_id),
    CONSTRAINT score_day_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
