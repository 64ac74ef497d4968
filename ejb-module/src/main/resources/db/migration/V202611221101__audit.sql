-- Who did what. Rows are added, and never changed but to take a person's traces out of them.
CREATE TABLE audit_entry (
    tenant_id    INT          NOT NULL,
    id           BINARY(16)   NOT NULL,
    at           DATETIME(6)  NOT NULL,
    actor_kind   VARCHAR(10)  NOT NULL,
    actor_id     BINARY(16)   NULL,
    actor_agency BINARY(16)   NULL,
    operation    VARCHAR(200) NOT NULL,
    resource     VARCHAR(40)  NOT NULL,
    resource_id  VARCHAR(200) NULL,
    before_it    MEDIUMTEXT   NULL,
    after_it     MEDIUMTEXT   NULL,
    address      VARCHAR(45)  NULL,
    request_id   BINARY(16)   NULL,
    PRIMARY KEY (tenant_id, id),
    KEY audit_entry_resource (tenant_id, resource, resource_id, id),
    KEY audit_entry_actor (tenant_id, actor_id, id),
    CONSTRAINT audit_entry_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
