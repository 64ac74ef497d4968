-- Options of imports that a tenant has given a name. Names are unique as the contract compares texts.
CREATE TABLE import_mapping (
    tenant_id  INT          NOT NULL,
    id         BINARY(16)   NOT NULL,
    name       VARCHAR(100) NOT NULL,
    name_key   VARCHAR(250) NOT NULL,
    options    MEDIUMTEXT   NOT NULL,
    revision   INT          NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    updated_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY import_mapping_name (tenant_id, name_key),
    CONSTRAINT import_mapping_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
