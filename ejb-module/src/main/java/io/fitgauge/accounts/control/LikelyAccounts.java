package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.fit.AttributeValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Accounts that rows may speak of, which name none by an id.
 *
 * @param byDomain by the domain
 * @param byName by the name as {@link MatchName} writes it
 */
record LikelyAccounts(Map<String, List<Account>> byDomain, Map<String, List<Account>> byName) {

    private static final String COUNTRY = "country";

    static final LikelyAccounts NONE = new LikelyAccounts(Map.of(), Map.of());

    List<Account> ofDomain(AccountRow row) {
        return byDomain.getOrDefault(String.valueOf(row.knownDomain()), List.of());
    }

    /** If there are several, those of them that have the row's name, if any has. */
    static List<Account> narrowed(List<Account> found, AccountRow row) {
        List<Account> named = found.stream()
                .filter(account ->
                        row.name() != null && MatchName.of(row.name()).equals(MatchName.of(account.name())))
                .toList();
        return found.size() > 1 && !named.isEmpty() ? named : found;
    }

    /** Those with the row's name that are not elsewhere: neither a domain nor a country is known that differs. */
    List<Account> ofName(AccountRow row) {
        return row.name() == null
                ? List.of()
                : byName.getOrDefault(MatchName.of(row.name()), List.of()).stream()
                        .filter(account -> !differ(
                                        row.knownDomain(), account.facts().domain())
                                && !differ(
                                        row.known(COUNTRY),
                                        account.attributes().value(COUNTRY).orElse(null)))
                        .toList();
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    /** How a row's company is told from others of its name within a file. */
    static String nameKey(AccountRow row) {
        AttributeValue country = row.known(COUNTRY);
        return String.join(
                "\n",
                MatchName.of(String.valueOf(row.name())),
                country instanceof AttributeValue.Text code ? code.value() : "",
                String.valueOf(row.knownDomain()));
    }
}
