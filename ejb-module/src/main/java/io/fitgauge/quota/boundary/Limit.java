package io.fitgauge.quota.boundary;

/** What a tenant may have only so much of. */
public enum Limit {
    /** A minute, on each server. */
    REQUESTS("fitgauge.quota.requests", "requests", 1_200),
    ACCOUNTS("fitgauge.quota.accounts", "accounts", 1_000_000),
    USERS("fitgauge.quota.users", "users", 1_000),
    /** Of one file, unpacked. */
    IMPORT_BYTES("fitgauge.import.max.bytes", "import.bytes", 209_715_200),
    /** Of one file. */
    IMPORT_ROWS("fitgauge.quota.import.rows", "import.rows", 1_000_000),
    /** At once, on all servers together. */
    JOBS_RUNNING("fitgauge.job.tenant.running", "jobs.running", 1),
    JOBS_WAITING("fitgauge.job.tenant.waiting", "jobs.waiting", 100);

    private final String setting;
    private final String ownName;
    private final long usual;

    Limit(String setting, String ownName, long usual) {
        this.setting = setting;
        this.ownName = ownName;
        this.usual = usual;
    }

    /** For all tenants that have none of their own. */
    String setting() {
        return setting;
    }

    /** Of one tenant, after its prefix {@code fitgauge.tenant.<slug>.quota.} */
    String ownName() {
        return ownName;
    }

    long usual() {
        return usual;
    }
}
