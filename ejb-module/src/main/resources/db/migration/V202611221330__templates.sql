-- What ICPs, personas and other texts are made from: a tenant's own, or its copy of one in the library or of its agency's.
CREATE TABLE template (
    tenant_id          INT           NOT NULL,
    id                 BINARY(16)    NOT NULL,
    kind               VARCHAR(20)   NOT NULL,
    template_key       VARCHAR(60)   NOT NULL,
    name               VARCHAR(200)  NOT NULL,
    description        VARCHAR(4000) NULL,
    language           VARCHAR(10)   NULL,
    tags               TEXT          NOT NULL,
    parameters         MEDIUMTEXT    NOT NULL,
    content            MEDIUMTEXT    NOT NULL,
    library_key        VARCHAR(60)   NULL,
    agency_id          BINARY(16)    NULL,
    agency_template_id BINARY(16)    NULL,
    base               MEDIUMTEXT    NULL,
    push_job_id        BINARY(16)    NULL,
    revision           INT           NOT NULL,
    created_at         DATETIME(6)   NOT NULL,
    updated_at         DATETIME(6)   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY template_key (tenant_id, template_key),
    UNIQUE KEY template_agency (tenant_id, agency_template_id),
    KEY template_name (tenant_id, name, id),
    CONSTRAINT template_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- To which of its clients an agency has given a template.
CREATE TABLE template_push (
    tenant_id   INT         NOT NULL,
    template_id BINARY(16)  NOT NULL,
    client_id   BINARY(16)  NOT NULL,
    revision    INT         NOT NULL,
    pushed_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, template_id, client_id),
    CONSTRAINT template_push_template FOREIGN KEY (tenant_id, template_id) REFERENCES template (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What an ICP was made from, as the template said it then, and as the ICP was then.
CREATE TABLE template_use (
    tenant_id   INT         NOT NULL,
    icp_id      BINARY(16)  NOT NULL,
    template_id BINARY(16)  NOT NULL,
    language    VARCHAR(10) NOT NULL,
    parameters  MEDIUMTEXT  NOT NULL,
    said        MEDIUMTEXT  NOT NULL,
    made        MEDIUMTEXT  NOT NULL,
    personas    TEXT        NOT NULL,
    revision    INT         NOT NULL,
    made_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, icp_id),
    KEY template_use_template (tenant_id, template_id),
    CONSTRAINT template_use_icp FOREIGN KEY (tenant_id, icp_id) REFERENCES icp (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
