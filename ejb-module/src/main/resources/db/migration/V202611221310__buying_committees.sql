-- Who decides together at the companies of an ICP: a JSON array of roles. Up to combine_up_to employees one person may be
-- champion and decision maker. An ICP without a row has no committee yet.
CREATE TABLE icp_committee (
    tenant_id     INT         NOT NULL,
    icp_id        BINARY(16)  NOT NULL,
    roles         TEXT        NOT NULL,
    combine_up_to INT         NULL,
    revision      INT         NOT NULL,
    created_at    DATETIME(6) NOT NULL,
    updated_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, icp_id),
    CONSTRAINT icp_committee_icp FOREIGN KEY (tenant_id, icp_id)
        REFERENCES icp (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The part that a contact plays in the committee of an account. It counts while the contact is at that account.
CREATE TABLE committee_member (
    tenant_id  INT           NOT NULL,
    id         BINARY(16)    NOT NULL,
    account_id BINARY(16)    NOT NULL,
    contact_id BINARY(16)    NOT NULL,
    roles      VARCHAR(60)   NOT NULL,
    stance     VARCHAR(10)   NOT NULL,
    outside    BOOLEAN       NOT NULL,
    met_on     DATE          NULL,
    mitigation VARCHAR(1000) NULL,
    note       VARCHAR(2000) NULL,
    revision   INT           NOT NULL,
    created_at DATETIME(6)   NOT NULL,
    updated_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY committee_member_contact (tenant_id, account_id, contact_id),
    KEY committee_member_of_contact (tenant_id, contact_id),
    CONSTRAINT committee_member_account FOREIGN KEY (tenant_id, account_id)
        REFERENCES account (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT committee_member_contact FOREIGN KEY (tenant_id, contact_id)
        REFERENCES contact (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was said of members, and when. It goes with the contact. A member may have left, and its row be gone.
CREATE TABLE committee_change (
    tenant_id  INT           NOT NULL,
    id         BINARY(16)    NOT NULL,
    member_id  BINARY(16)    NOT NULL,
    account_id BINARY(16)    NOT NULL,
    contact_id BINARY(16)    NOT NULL,
    kind       VARCHAR(10)   NOT NULL,
    roles      VARCHAR(60)   NOT NULL,
    stance     VARCHAR(10)   NOT NULL,
    outside    BOOLEAN       NOT NULL,
    met_on     DATE          NULL,
    mitigation VARCHAR(1000) NULL,
    note       VARCHAR(2000) NULL,
    changed_at DATETIME(6)   NOT NULL,
    changed_by BINARY(16)    NULL,
    by_agency  BINARY(16)    NULL,
    PRIMARY KEY (tenant_id, id),
    KEY committee_change_account (tenant_id, account_id, changed_at, id),
    KEY committee_change_contact (tenant_id, contact_id),
    CONSTRAINT committee_change_account FOREIGN KEY (tenant_id, account_id)
        REFERENCES account (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT committee_change_contact FOREIGN KEY (tenant_id, contact_id)
        REFERENCES contact (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What the committee looked like when a deal was lost. Without the people: roles is a JSON array of how many were expected
-- and known of each, risks one of codes.
CREATE TABLE lost_committee (
    tenant_id   INT         NOT NULL,
    deal_id     BINARY(16)  NOT NULL,
    icp_id      BINARY(16)  NULL,
    coverage    INT         NULL,
    people      INT         NOT NULL,
    roles       TEXT        NOT NULL,
    risks       TEXT        NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, deal_id),
    KEY lost_committee_icp (tenant_id, icp_id),
    CONSTRAINT lost_committee_deal FOREIGN KEY (tenant_id, deal_id)
        REFERENCES deal (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The people in it. They go with the contact; how many there were stays.
CREATE TABLE lost_committee_member (
    tenant_id  INT         NOT NULL,
    deal_id    BINARY(16)  NOT NULL,
    contact_id BINARY(16)  NOT NULL,
    roles      VARCHAR(60) NOT NULL,
    stance     VARCHAR(10) NOT NULL,
    outside    BOOLEAN     NOT NULL,
    met_on     DATE        NULL,
    PRIMARY KEY (tenant_id, deal_id, contact_id),
    KEY lost_committee_member_contact (tenant_id, contact_id),
    CONSTRAINT lost_committee_member_of FOREIGN KEY (tenant_id, deal_id)
        REFERENCES lost_committee (tenant_id, deal_id) ON DELETE CASCADE,
    CONSTRAINT lost_committee_member_contact FOREIGN KEY (tenant_id, contact_id)
        REFERENCES contact (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
