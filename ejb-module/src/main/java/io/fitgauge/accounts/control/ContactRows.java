package io.fitgauge.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.entity.Contact;
import io.fitgauge.accounts.entity.ContactFacts;
import io.fitgauge.accounts.entity.Seniority;
import io.fitgauge.paging.Keyset;
import io.fitgauge.refusal.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How contacts stand in their table. */
final class ContactRows implements RowShape<Contact> {

    /** What may be known once an account only. */
    private static final String EMAIL_KEY = "contact_account_email";

    private static final List<String> COLUMNS = List.of(
            "id",
            "account_id",
            "name",
            "name_key",
            "email",
            "email_key",
            "title",
            "department",
            "department_key",
            "seniority",
            "external_id",
            "revision",
            "created_at",
            "updated_at");

    private static final Keyset ORDERS = Keyset.endingWith("id")
            .text("name", "name")
            .instant("createdAt", "created_at")
            .instant("updatedAt", "updated_at");

    @Override
    public String table() {
        return "contact";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Contact read(ResultSet row) throws SQLException {
        String seniority = row.getString("seniority");
        ContactFacts facts = new ContactFacts(
                UuidCreator.fromBytes(row.getBytes("account_id")),
                row.getString("name"),
                row.getString("email"),
                row.getString("title"),
                row.getString("department"),
                seniority == null ? null : Seniority.valueOf(seniority),
                row.getString("external_id"));
        return new Contact(
                UuidCreator.fromBytes(row.getBytes("id")),
                facts,
                row.getInt("revision"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    @Override
    public Map<String, @Nullable Object> write(Contact contact) {
        ContactFacts facts = contact.facts();
        String email = facts.email();
        String department = facts.department();
        Seniority seniority = facts.seniority();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", contact.id());
        values.put("account_id", facts.accountId());
        values.put("name", facts.name());
        values.put("name_key", TextKey.of(facts.name()));
        values.put("email", email);
        values.put("email_key", email == null ? null : EmailCells.key(email));
        values.put("title", facts.title());
        values.put("department", department);
        values.put("department_key", department == null ? null : TextKey.of(department));
        values.put("seniority", seniority == null ? null : seniority.name());
        values.put("external_id", facts.externalId());
        values.put("revision", contact.revision());
        values.put("created_at", contact.createdAt());
        values.put("updated_at", contact.updatedAt());
        return values;
    }

    @Override
    public Keyset orders() {
        return ORDERS;
    }

    @Override
    public String position(Contact contact, String field) {
        return switch (field) {
            case "name" -> contact.facts().name();
            case "createdAt" -> contact.createdAt().toString();
            case "updatedAt" -> contact.updatedAt().toString();
            default -> contact.id().toString();
        };
    }

    @Override
    public Refusal duplicate(String key) {
        return key.contains(EMAIL_KEY)
                ? Refusal.duplicate("/email", "There is another contact of this account with this e-mail address.")
                : Refusal.duplicate("/externalId", "There is another contact with this external id.");
    }
}
