-- Where people have their calendar program look for due days. Of the address only the hash of its secret is kept.
CREATE TABLE calendar_feed (
    tenant_id   INT         NOT NULL,
    id          BINARY(16)  NOT NULL,
    member_id   BINARY(16)  NOT NULL,
    secret_hash VARCHAR(43) NOT NULL,
    mine        BOOLEAN     NOT NULL,
    created_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY calendar_feed_secret (tenant_id, secret_hash),
    KEY calendar_feed_member (tenant_id, member_id),
    CONSTRAINT calendar_feed_member FOREIGN KEY (tenant_id, member_id)
        REFERENCES membership (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
