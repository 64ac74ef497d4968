-- How far a job got, from where any node goes on; when it may be run; and how often it came to nothing in a row:
-- restarts when its server was gone, attempts when the database was.
ALTER TABLE job
    ADD COLUMN checkpoint MEDIUMTEXT  NULL,
    ADD COLUMN due_at     DATETIME(6) NULL,
    ADD COLUMN restarts   INT         NOT NULL DEFAULT 0,
    ADD COLUMN attempts   INT         NOT NULL DEFAULT 0;

UPDATE job SET due_at = created_at;

ALTER TABLE job MODIFY COLUMN due_at DATETIME(6) NOT NULL;

-- The servers that are alive, by the database's clock. A running job whose owner is not among them was left behind.
CREATE TABLE job_node (
    id          BINARY(16)   NOT NULL,
    name        VARCHAR(300) NOT NULL,
    alive_until DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY job_node_name (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who was served last, so that tenants take turns on all nodes together. Locked while a job of the tenant is picked.
CREATE TABLE job_turn (
    tenant_id INT         NOT NULL,
    served_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id),
    CONSTRAINT job_turn_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
