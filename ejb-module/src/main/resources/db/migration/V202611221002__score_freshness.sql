-- Scores of an ICP that are known to be old or missing, since when, and the job that was asked to make them fresh. The
-- row goes in the transaction of that job's last chunk, or of a later one's that went through all accounts.
CREATE TABLE score_gap (
    tenant_id INT         NOT NULL,
    icp_id    BINARY(16)  NOT NULL,
    job_id    BINARY(16)  NOT NULL,
    filled_by BINARY(16)  NOT NULL,
    since     DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, icp_id, job_id),
    KEY score_gap_since (tenant_id, icp_id, since),
    CONSTRAINT score_gap_icp FOREIGN KEY (tenant_id, icp_id) REFERENCES icp (tenant_id, id),
    CONSTRAINT score_gap_job FOREIGN KEY (tenant_id, job_id) REFERENCES job (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
