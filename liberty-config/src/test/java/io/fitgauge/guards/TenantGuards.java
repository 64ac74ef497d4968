package io.fitgauge.guards;

import static io.fitgauge.guards.Guards.EJB;
import static io.fitgauge.guards.Guards.guard;

import java.util.List;

/** Between tenants. */
final class TenantGuards {

    private static final String ISOLATION = "walls.IsolationIT";
    private static final String ANOTHERS_VALUE = ISOLATION + "#anothersValueIsNobodys";

    static final List<Guard> ALL = List.of(
            guard(
                    "the tenant of all entities",
                    EJB + "tenancy/TenantOwned.java",
                    "@Multitenant(SINGLE_TABLE)",
                    "@Multitenant(value = SINGLE_TABLE, includeCriteria = false)",
                    ANOTHERS_VALUE),
            guard(
                    "the tenant of all SQL that reads",
                    EJB + "tenancy/TenantRows.java",
                    "return sql.replace(TENANT,",
                    "return (sql.startsWith(\"SELECT\") ? sql.replaceAll(\"(\\\\w+\\\\.)?tenant_id = <tenant>\", \"($0 OR TRUE)\") : sql)"
                            + ".replace(TENANT,",
                    ANOTHERS_VALUE),
            guard(
                    "the tenant of one statement: accounts",
                    EJB + "accounts/control/AccountStore.java",
                    "\" FROM account WHERE tenant_id = <tenant>\"",
                    "\" FROM account WHERE (tenant_id = <tenant> OR TRUE)\"",
                    ANOTHERS_VALUE),
            guard(
                    "the tenant of one statement: which accounts there are",
                    EJB + "accounts/control/AccountIds.java",
                    "\"SELECT id FROM account WHERE tenant_id = <tenant> AND id IN (:\"",
                    "\"SELECT id FROM account WHERE (tenant_id = <tenant> OR TRUE) AND id IN (:\"",
                    ANOTHERS_VALUE),
            guard(
                    "the tenant of one statement: accounts by what files call them",
                    EJB + "accounts/control/AccountKeys.java",
                    "\", id FROM account WHERE tenant_id = <tenant> AND \"",
                    "\", id FROM account WHERE (tenant_id = <tenant> OR TRUE) AND \"",
                    ISOLATION + "#anImportChangesAndFindsNothingOfTheirs"),
            guard(
                    "the tenant of one statement: contacts and deals",
                    EJB + "accounts/control/RevisedRows.java",
                    "\" WHERE tenant_id = <tenant>\" + where",
                    "\" WHERE (tenant_id = <tenant> OR TRUE)\" + where",
                    ANOTHERS_VALUE),
            guard(
                    "the tenant of one statement: audit",
                    EJB + "audit/control/AuditStore.java",
                    "\"SELECT * FROM audit_entry WHERE tenant_id = <tenant>\"",
                    "\"SELECT * FROM audit_entry WHERE (tenant_id = <tenant> OR TRUE)\"",
                    "system.AuditIT#anotherTenantSeesNothingOfIt"),
            guard(
                    "whose answers are kept under an idempotency key",
                    EJB + "idempotency/control/AnswerStore.java",
                    "\" WHERE tenant_id = <tenant> AND caller = :caller AND operation",
                    "\" WHERE (tenant_id = <tenant> OR caller <> :caller) AND operation",
                    ISOLATION + "#anothersIdempotencyKeyGivesNothingAgain"));

    private TenantGuards() {}
}
