-- What a token stands on (a membership, a session, a tenant, …), once it was withdrawn: tokens with a smaller stamp do not
-- count any more. Random ids and numbers only, read by every node every second.
CREATE TABLE access_stamp (
    subject    BINARY(16)  NOT NULL,
    stamp      INT         NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (subject),
    KEY access_stamp_changed (changed_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A membership is known by an id of its own: one person may be a member of several tenants.
ALTER TABLE membership ADD COLUMN id BINARY(16) NULL AFTER tenant_id;
UPDATE membership SET id = person_id;
ALTER TABLE membership MODIFY COLUMN id BINARY(16) NOT NULL, ADD UNIQUE KEY membership_id (tenant_id, id);

-- Keys follow each other. The number keeps two nodes from making the same one.
ALTER TABLE signing_key CHANGE COLUMN only_one number INT NOT NULL;

ALTER TABLE outbox_event ADD COLUMN actor_agency BINARY(16) NULL AFTER actor_id;
