CREATE TABLE attribute_definition (
    tenant_id     INT          NOT NULL,
    attribute_key VARCHAR(50)  NOT NULL,
    label         VARCHAR(200) NOT NULL,
    type          VARCHAR(20)  NOT NULL,
    category      VARCHAR(20)  NOT NULL,
    unit          VARCHAR(50)  NULL,
    options       MEDIUMTEXT   NULL,
    revision      INT          NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (tenant_id, attribute_key),
    CONSTRAINT attribute_definition_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE product (
    tenant_id   INT           NOT NULL,
    id          BINARY(16)    NOT NULL,
    name        VARCHAR(200)  NOT NULL,
    description VARCHAR(4000) NULL,
    revision    INT           NOT NULL,
    created_at  DATETIME(6)   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY product_name (tenant_id, name, id),
    CONSTRAINT product_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE segment (
    tenant_id      INT           NOT NULL,
    id             BINARY(16)    NOT NULL,
    product_id     BINARY(16)    NULL,
    name           VARCHAR(200)  NOT NULL,
    description    VARCHAR(4000) NULL,
    needs          MEDIUMTEXT    NOT NULL,
    reasons_to_buy MEDIUMTEXT    NOT NULL,
    revision       INT           NOT NULL,
    created_at     DATETIME(6)   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY segment_name (tenant_id, name, id),
    CONSTRAINT segment_product FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE icp (
    tenant_id  INT          NOT NULL,
    id         BINARY(16)   NOT NULL,
    name       VARCHAR(200) NOT NULL,
    segment_id BINARY(16)   NOT NULL,
    product_id BINARY(16)   NULL,
    status     VARCHAR(10)  NOT NULL,
    version    INT          NULL,
    criteria   MEDIUMTEXT   NOT NULL,
    thresholds TEXT         NOT NULL,
    revision   INT          NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    updated_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY icp_name (tenant_id, name, id),
    KEY icp_status (tenant_id, status),
    CONSTRAINT icp_segment FOREIGN KEY (tenant_id, segment_id) REFERENCES segment (tenant_id, id),
    CONSTRAINT icp_product FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE icp_version (
    tenant_id    INT          NOT NULL,
    icp_id       BINARY(16)   NOT NULL,
    version      INT          NOT NULL,
    name         VARCHAR(200) NOT NULL,
    segment_id   BINARY(16)   NOT NULL,
    product_id   BINARY(16)   NULL,
    criteria     MEDIUMTEXT   NOT NULL,
    thresholds   TEXT         NOT NULL,
    attributes   MEDIUMTEXT   NOT NULL,
    published_at DATETIME(6)  NOT NULL,
    published_by BINARY(16)   NULL,
    PRIMARY KEY (tenant_id, icp_id, version),
    CONSTRAINT icp_version_icp FOREIGN KEY (tenant_id, icp_id) REFERENCES icp (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
