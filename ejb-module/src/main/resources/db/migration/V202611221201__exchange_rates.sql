-- What one unit of a currency is in another, from a day on until the next one of the same two.
CREATE TABLE exchange_rate (
    tenant_id     INT             NOT NULL,
    id            BINARY(16)      NOT NULL,
    from_currency CHAR(3)         NOT NULL,
    to_currency   CHAR(3)         NOT NULL,
    on_day        DATE            NOT NULL,
    rate          DECIMAL(18, 10) NOT NULL,
    revision      INT             NOT NULL,
    created_at    DATETIME(6)     NOT NULL,
    updated_at    DATETIME(6)     NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY exchange_rate_place (tenant_id, to_currency, from_currency, on_day),
    KEY exchange_rate_list (tenant_id, from_currency, to_currency, on_day, id),
    KEY exchange_rate_day (tenant_id, on_day, to_currency),
    CONSTRAINT exchange_rate_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
