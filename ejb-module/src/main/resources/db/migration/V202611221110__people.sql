-- An identity whose mailbox is proven. It is nobody's but the mailbox owner's: users of several tenants may be tied to it.
-- credential_key changes with the password: what was given out under the one before does not count any more.
CREATE TABLE identity (
    id             BINARY(16)   NOT NULL,
    email          VARCHAR(254) NOT NULL,
    password_hash  VARCHAR(255) NOT NULL,
    credential_key BINARY(16)   NOT NULL,
    revision       INT          NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY identity_email (email)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE refresh_token DROP FOREIGN KEY refresh_token_member;

-- A user of one tenant. Either it has a password of its own, which is worth something in this tenant only, or it is tied to
-- a proven identity, or it was invited and has not come yet.
ALTER TABLE membership DROP INDEX membership_id, DROP COLUMN id;
ALTER TABLE membership
    CHANGE COLUMN person_id id BINARY(16) NOT NULL,
    ADD COLUMN email VARCHAR(254) NULL AFTER id,
    ADD COLUMN name VARCHAR(200) NULL AFTER email,
    ADD COLUMN department VARCHAR(200) NULL AFTER name,
    ADD COLUMN language VARCHAR(35) NULL AFTER department,
    ADD COLUMN status VARCHAR(10) NULL AFTER role,
    ADD COLUMN password_hash VARCHAR(255) NULL AFTER status,
    ADD COLUMN credential_key BINARY(16) NULL AFTER password_hash,
    ADD COLUMN identity_id BINARY(16) NULL AFTER credential_key,
    ADD COLUMN last_login_at DATETIME(6) NULL AFTER identity_id;
UPDATE membership m JOIN person p ON p.tenant_id = m.tenant_id AND p.id = m.id
    SET m.email = p.email, m.name = p.name, m.status = 'ACTIVE', m.password_hash = p.password_hash,
        m.credential_key = RANDOM_BYTES(16);
ALTER TABLE membership
    MODIFY COLUMN email VARCHAR(254) NOT NULL,
    MODIFY COLUMN name VARCHAR(200) NOT NULL,
    MODIFY COLUMN status VARCHAR(10) NOT NULL,
    ADD UNIQUE KEY membership_email (tenant_id, email),
    ADD KEY membership_identity (identity_id),
    ADD CONSTRAINT membership_identity FOREIGN KEY (identity_id) REFERENCES identity (id);
DROP TABLE person;

ALTER TABLE refresh_token
    CHANGE COLUMN person_id membership_id BINARY(16) NOT NULL,
    ADD COLUMN credential_key BINARY(16) NULL AFTER membership_id;
UPDATE refresh_token t JOIN membership m ON m.tenant_id = t.tenant_id AND m.id = t.membership_id
    SET t.credential_key = m.credential_key;
ALTER TABLE refresh_token
    MODIFY COLUMN credential_key BINARY(16) NOT NULL,
    ADD CONSTRAINT refresh_token_member FOREIGN KEY (tenant_id, membership_id)
        REFERENCES membership (tenant_id, id) ON DELETE CASCADE;
