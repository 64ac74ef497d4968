-- Something that people were told, in every language that is spoken.
CREATE TABLE notification (
    tenant_id   INT         NOT NULL,
    id          BINARY(16)  NOT NULL,
    kind        VARCHAR(30) NOT NULL,
    resource    VARCHAR(60) NOT NULL,
    resource_id BINARY(16)  NOT NULL,
    texts       MEDIUMTEXT  NOT NULL,
    told_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY notification_age (tenant_id, told_at),
    CONSTRAINT notification_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A mail to one person that brings some of it. The id is the mail's own too, so that a copy can be told from a second one.
CREATE TABLE notification_mailing (
    tenant_id INT         NOT NULL,
    id        BINARY(16)  NOT NULL,
    person_id BINARY(16)  NOT NULL,
    state     VARCHAR(10) NOT NULL,
    made_at   DATETIME(6) NOT NULL,
    ended_at  DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, id),
    KEY notification_mailing_person (tenant_id, person_id),
    KEY notification_mailing_age (tenant_id, made_at),
    CONSTRAINT notification_mailing_person FOREIGN KEY (tenant_id, person_id) REFERENCES membership (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who was told. What waits goes into the person's next mailing, and into no other.
CREATE TABLE notification_receipt (
    tenant_id       INT         NOT NULL,
    person_id       BINARY(16)  NOT NULL,
    notification_id BINARY(16)  NOT NULL,
    told_at         DATETIME(6) NOT NULL,
    read_at         DATETIME(6) NULL,
    waits           BOOLEAN     NOT NULL,
    mailing_id      BINARY(16)  NULL,
    PRIMARY KEY (tenant_id, person_id, notification_id),
    KEY notification_receipt_line (tenant_id, person_id, told_at, notification_id),
    KEY notification_receipt_waiting (tenant_id, waits, person_id),
    KEY notification_receipt_mailing (tenant_id, mailing_id),
    KEY notification_receipt_told (tenant_id, notification_id),
    CONSTRAINT notification_receipt_person FOREIGN KEY (tenant_id, person_id) REFERENCES membership (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT notification_receipt_told FOREIGN KEY (tenant_id, notification_id) REFERENCES notification (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How somebody wants to be told; id is the user's. Who has no row is told as is usual.
CREATE TABLE notification_preference (
    tenant_id INT         NOT NULL,
    id        BINARY(16)  NOT NULL,
    email     VARCHAR(10) NOT NULL,
    digest_at VARCHAR(5)  NOT NULL,
    digest_on VARCHAR(9)  NOT NULL,
    time_zone VARCHAR(64) NULL,
    webhook   BOOLEAN     NOT NULL,
    revision  INT         NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT notification_preference_person FOREIGN KEY (tenant_id, id) REFERENCES membership (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The links by which a person ends all mails, one in each mail, known by their hashes.
CREATE TABLE mail_stop (
    tenant_id   INT         NOT NULL,
    secret_hash CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id   BINARY(16)  NOT NULL,
    made_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, secret_hash),
    KEY mail_stop_person (tenant_id, person_id),
    KEY mail_stop_age (tenant_id, made_at),
    CONSTRAINT mail_stop_person FOREIGN KEY (tenant_id, person_id) REFERENCES membership (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
