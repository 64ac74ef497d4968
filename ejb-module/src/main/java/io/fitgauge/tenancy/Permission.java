package io.fitgauge.tenancy;

import static io.fitgauge.tenancy.Role.AGENCY_ADMIN;
import static io.fitgauge.tenancy.Role.EDITOR;
import static io.fitgauge.tenancy.Role.SALES;
import static io.fitgauge.tenancy.Role.TENANT_ADMIN;
import static io.fitgauge.tenancy.Role.VIEWER;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The access rules, all of them: what people may do from which role on, and API clients with which scope. Every
 * operation of the API names one; what none names, nobody may do.
 */
public enum Permission {
    READ_TENANT(VIEWER, Permission.ANY),
    READ_REFERENCE(VIEWER, Permission.ANY),
    WATCH_OWN_JOBS(VIEWER, Permission.ANY),
    READ_ACCOUNTS(VIEWER, "accounts:read"),
    READ_CONTACTS(VIEWER, "contacts:read"),
    READ_DEALS(VIEWER, "deals:read"),
    READ_LISTS(VIEWER, "lists:read"),
    READ_ATTRIBUTES(VIEWER, "attributes:read"),
    READ_ICPS(VIEWER, "icps:read"),
    COMMENT(VIEWER, null),
    READ_TEMPLATES(VIEWER, "templates:read"),
    READ_SCORES(VIEWER, "scores:read"),
    READ_RATES(VIEWER, "rates:read"),
    READ_REVIEWS(VIEWER, "reviews:read"),
    ANSWER_REVIEWS(VIEWER, "reviews:write"),
    READ_IMPORTS(VIEWER, "imports:read"),
    READ_CHANGES(VIEWER, "changes:read"),
    ACKNOWLEDGE(VIEWER, Permission.OWN_PEOPLE),
    KEEP_OWN_LOGIN(VIEWER, Permission.OWN_PEOPLE),
    BE_TOLD(VIEWER, Permission.OWN_PEOPLE),
    SWITCH_TENANT(VIEWER, Permission.OWN_PEOPLE),
    KEEP_CALENDARS(VIEWER, Permission.OWN_PEOPLE),
    SEE_CLIENTS(VIEWER, Permission.OWN_PEOPLE),

    WRITE_ACCOUNTS(SALES, "accounts:write"),
    WRITE_CONTACTS(SALES, "contacts:write"),
    WRITE_DEALS(SALES, "deals:write"),
    WRITE_LISTS(SALES, "lists:write"),
    SCORE(SALES, "scores:write"),

    IMPORT(EDITOR, "imports:write"),
    WRITE_ATTRIBUTES(EDITOR, "attributes:write"),
    WRITE_ICPS(EDITOR, "icps:write"),
    APPROVE_ICPS(EDITOR, null),
    WRITE_TEMPLATES(EDITOR, "templates:write"),
    WRITE_REVIEWS(EDITOR, "reviews:write"),
    PUSH_TEMPLATES(EDITOR, Permission.OWN_PEOPLE),
    READ_EVENTS(EDITOR, "events:read"),

    WRITE_RATES(TENANT_ADMIN, null),
    CHANGE_TENANT(TENANT_ADMIN, null),
    MANAGE_SCHEDULES(TENANT_ADMIN, null),
    MANAGE_PEOPLE(TENANT_ADMIN, null),
    SEE_AGENCY(TENANT_ADMIN, null),
    CHOOSE_AGENCY(TENANT_ADMIN, Permission.OWN_PEOPLE),
    MANAGE_GRANTS(TENANT_ADMIN, Permission.OWN_PEOPLE),
    MANAGE_API_CLIENTS(TENANT_ADMIN, null),
    MANAGE_SIGN_ON(TENANT_ADMIN, null),
    MANAGE_EVENTS(TENANT_ADMIN, null),
    MANAGE_WEBHOOKS(TENANT_ADMIN, null),
    READ_AUDIT(TENANT_ADMIN, null),
    EXPORT_TENANT(TENANT_ADMIN, null),
    ERASE_PEOPLE(TENANT_ADMIN, null),

    MANAGE_CLIENTS(AGENCY_ADMIN, Permission.OWN_PEOPLE);

    /** Of what every API client may do, whatever its scopes. */
    private static final String ANY = "";

    /** Of what neither API clients may do, nor people of an agency in one of its clients, whatever their role there. */
    private static final String OWN_PEOPLE = "-";

    private final Role role;
    private final @Nullable String scope;
    private final boolean forOwnPeople;

    Permission(Role role, @Nullable String scope) {
        this.role = role;
        this.forOwnPeople = OWN_PEOPLE.equals(scope);
        this.scope = forOwnPeople ? null : scope;
    }

    /** @return the smallest role that has it */
    public Role role() {
        return role;
    }

    /** @return the scope that API clients need for it; empty when none is needed, or none is enough */
    public Optional<String> scope() {
        return Optional.ofNullable(scope).filter(text -> !text.equals(ANY));
    }

    /** Whether API clients may ever have it. */
    public boolean isForApiClients() {
        return scope != null;
    }

    /** Whether people of an agency never have it in one of its clients. */
    public boolean isForOwnPeople() {
        return forOwnPeople;
    }

    boolean isIn(Set<String> scopes) {
        return scope != null && (scope.equals(ANY) || scopes.contains(scope));
    }

    /** @return every scope there is, sorted */
    public static Set<String> scopes() {
        Set<String> all = new TreeSet<>();
        Arrays.stream(values()).forEach(permission -> permission.scope().ifPresent(all::add));
        return all;
    }
}
