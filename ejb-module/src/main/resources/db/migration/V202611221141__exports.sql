-- An archive of the tenant, which shares its id with the job that writes it. bytes is there when all of it is.
CREATE TABLE tenant_export (
    tenant_id  INT         NOT NULL,
    id         BINARY(16)  NOT NULL,
    bytes      BIGINT      NULL,
    sha256     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, id),
    KEY tenant_export_expiry (tenant_id, expires_at),
    CONSTRAINT tenant_export_job FOREIGN KEY (tenant_id, id) REFERENCES job (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- In pieces, so that any node hands it out.
CREATE TABLE tenant_export_piece (
    tenant_id INT        NOT NULL,
    export_id BINARY(16) NOT NULL,
    piece     INT        NOT NULL,
    bytes     MEDIUMBLOB NOT NULL,
    PRIMARY KEY (tenant_id, export_id, piece),
    CONSTRAINT tenant_export_piece_export FOREIGN KEY (tenant_id, export_id) REFERENCES tenant_export (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
