package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.fit.ComparableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions that accounts must fulfil, as SQL with named parameters. Asking for null asks for nothing. */
public final class AccountSelection {

    /** Also by one of an account that was merged into it. */
    private static final String EXTERNAL_ID =
            "(external_id = :externalId OR id IN (SELECT account_id FROM account_alias"
                    + " WHERE tenant_id = <tenant> AND external_id = :externalId))";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param prefix of the name, compared by the contract's text rule */
    public AccountSelection nameBegins(@Nullable String prefix) {
        return with("name_key LIKE :name ESCAPE '!'", "name", prefix == null ? null : TextKey.beginning(prefix));
    }

    public AccountSelection externalId(@Nullable String externalId) {
        return with(EXTERNAL_ID, "externalId", externalId == null ? null : stripped(externalId));
    }

    /** @param domain what is no domain is nobody's */
    public AccountSelection domain(@Nullable String domain) {
        return with("domain = :domain", "domain", domain == null ? null : host(domain));
    }

    public AccountSelection country(@Nullable String code) {
        return with(
                "country = :country",
                "country",
                code == null ? null : code.strip().toUpperCase(Locale.ROOT));
    }

    public AccountSelection sector(@Nullable String sector) {
        return with("sector_key = :sector", "sector", sector == null ? null : TextKey.of(sector));
    }

    public AccountSelection relationship(@Nullable Relationship relationship) {
        return with("relationship = :relationship", "relationship", relationship == null ? null : relationship.name());
    }

    public AccountSelection fitLabel(@Nullable FitLabel label) {
        return with("fit_label = :fitLabel", "fitLabel", label == null ? null : label.name());
    }

    private AccountSelection with(String condition, String parameter, @Nullable String value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** @return to be put behind a WHERE clause; possibly empty */
    String and() {
        return String.join("", conditions.stream().map(" AND "::concat).toList());
    }

    /** The values of {@link #and()}'s parameters, by name. */
    Map<String, Object> parameters() {
        return parameters;
    }

    private static String stripped(String externalId) {
        return IdCells.stripped(externalId);
    }

    private static String host(String domain) {
        try {
            return new DomainCells().read(domain);
        } catch (UnreadableCell none) {
            return ComparableText.of(domain);
        }
    }
}
