package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Contact;
import io.fitgauge.accounts.entity.Seniority;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bound tenant's contacts. */
@Dependent
public class ContactStore {

    private final RevisedRows<Contact> contacts;

    @Inject
    ContactStore(TenantRows rows) {
        contacts = new RevisedRows<>(rows, new ContactRows());
    }

    /** Which contacts a list shows: those that fulfil all that is not absent; only the external id to the character. */
    public record Wanted(
            @Nullable UUID accountId,
            @Nullable String nameBegins,
            @Nullable String email,
            @Nullable String department,
            @Nullable Seniority seniority,
            @Nullable String externalId) {

        Conditions conditions() {
            return new Conditions()
                    .is("account_id", accountId)
                    .begins("name_key", nameBegins)
                    .is("email_key", email == null ? null : EmailCells.key(email))
                    .is("department_key", department == null ? null : TextKey.of(department))
                    .is("seniority", seniority == null ? null : seniority.name())
                    .is("external_id", externalId == null ? null : IdCells.stripped(externalId));
        }
    }

    public Optional<Contact> find(UUID id) {
        return contacts.among("id", List.of(id)).stream().findFirst();
    }

    /** @return those that exist, in no order; ask for some hundreds at a time */
    public List<Contact> byIds(Collection<UUID> ids) {
        return contacts.among("id", ids);
    }

    /** Sorted by {@code name} (by code point), {@code createdAt} or {@code updatedAt}; else in the order they came. */
    public Page<Contact> list(Wanted wanted, PageRequest request) {
        return contacts.page(wanted.conditions(), request);
    }

    /** @return those that exist, in no order; ask for some hundreds at a time */
    public List<Contact> byExternalIds(Collection<String> externalIds) {
        return contacts.among("external_id", externalIds);
    }

    /** @return those of any account that have one of these addresses, in any case; ask for some hundreds at a time */
    public List<Contact> byEmails(Collection<String> emails) {
        return contacts.among(
                "email_key", emails.stream().map(EmailCells::key).distinct().toList());
    }

    /** @return those of the one account whose e-mail address the other knows, too */
    public List<Contact> alsoAt(UUID other, UUID accountId) {
        return contacts.select(
                " AND account_id = :account AND email_key IN"
                        + " (SELECT email_key FROM contact WHERE tenant_id = <tenant> AND account_id = :other)",
                Map.of("account", accountId, "other", other));
    }

    /** @throws Refusal DUPLICATE when an external id, or an e-mail address of its account, is taken; INVALID without account */
    public void insertAll(List<Contact> born) {
        contacts.insertAll(born);
    }

    /** @throws Refusal STALE when a revision before is not the latest; and as {@link #insertAll} */
    public void updateAll(List<Contact> changed) {
        contacts.updateAll(changed);
    }

    /**
     * An account's contacts become another's.
     *
     * @throws Refusal DUPLICATE when it has an e-mail address of theirs
     */
    public void move(UUID from, UUID into, Instant now) {
        contacts.move(from, into, now);
    }

    /** @throws Refusal STALE when the revision is not the latest */
    public void delete(UUID id, int revision) {
        contacts.delete(id, revision);
    }
}
