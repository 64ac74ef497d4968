-- Invitations, resets and proofs of a mailbox: only hashes are kept, and one a user and purpose. mailed ones went to the
-- user's mailbox and to nobody else, so that using one proves the mailbox.
CREATE TABLE one_time_link (
    tenant_id     INT         NOT NULL,
    token_hash    CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    membership_id BINARY(16)  NOT NULL,
    purpose       VARCHAR(12) NOT NULL,
    mailed        BOOLEAN     NOT NULL,
    expires_at    DATETIME(6) NOT NULL,
    created_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, token_hash),
    UNIQUE KEY one_time_link_purpose (tenant_id, membership_id, purpose),
    CONSTRAINT one_time_link_member FOREIGN KEY (tenant_id, membership_id)
        REFERENCES membership (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
