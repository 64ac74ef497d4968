package io.fitgauge.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.entity.Deal;
import io.fitgauge.accounts.entity.DealFacts;
import io.fitgauge.accounts.entity.LossReason;
import io.fitgauge.accounts.entity.Stage;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.paging.Keyset;
import io.fitgauge.refusal.Refusal;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How deals stand in their table. */
final class DealRows implements RowShape<Deal> {

    /** What an unknown day is sorted as. */
    private static final LocalDate UNKNOWN = LocalDate.of(1000, 1, 1);

    private static final List<String> COLUMNS = List.of(
            "id",
            "account_id",
            "name",
            "stage",
            "amount",
            "currency",
            "opened_on",
            "opened_key",
            "closed_on",
            "closed_key",
            "loss_reason",
            "lost_reason",
            "referred_by",
            "external_id",
            "revision",
            "created_at",
            "updated_at");

    private static final Keyset ORDERS = Keyset.endingWith("id")
            .day("openedOn", "opened_key")
            .day("closedOn", "closed_key")
            .instant("createdAt", "created_at")
            .instant("updatedAt", "updated_at");

    @Override
    public String table() {
        return "deal";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Deal read(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        DealFacts facts = new DealFacts(
                UuidCreator.fromBytes(row.getBytes("account_id")),
                row.getString("name"),
                Stage.valueOf(row.getString("stage")),
                amount == null ? null : new AttributeValue.Money(amount, row.getString("currency")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                lossReason(row.getString("loss_reason")),
                row.getString("lost_reason"),
                row.getString("referred_by"),
                row.getString("external_id"));
        return new Deal(
                UuidCreator.fromBytes(row.getBytes("id")),
                facts,
                row.getInt("revision"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    @Override
    public Map<String, @Nullable Object> write(Deal deal) {
        DealFacts facts = deal.facts();
        AttributeValue.Money amount = facts.amount();
        LossReason reason = facts.lossReason();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", deal.id());
        values.put("account_id", facts.accountId());
        values.put("name", facts.name());
        values.put("stage", facts.stage().name());
        values.put("amount", amount == null ? null : amount.amount());
        values.put("currency", amount == null ? null : amount.currency());
        values.put("opened_on", facts.openedOn());
        values.put("opened_key", key(facts.openedOn()));
        values.put("closed_on", facts.closedOn());
        values.put("closed_key", key(facts.closedOn()));
        values.put("loss_reason", reason == null ? null : reason.name());
        values.put("lost_reason", facts.lostReason());
        values.put("referred_by", facts.referredBy());
        values.put("external_id", facts.externalId());
        values.put("revision", deal.revision());
        values.put("created_at", deal.createdAt());
        values.put("updated_at", deal.updatedAt());
        return values;
    }

    private static @Nullable LossReason lossReason(@Nullable String name) {
        return name == null ? null : LossReason.valueOf(name);
    }

    private static LocalDate key(@Nullable LocalDate day) {
        return Objects.requireNonNullElse(day, UNKNOWN);
    }

    @Override
    public Keyset orders() {
        return ORDERS;
    }

    @Override
    public String position(Deal deal, String field) {
        return switch (field) {
            case "openedOn" -> key(deal.facts().openedOn()).toString();
            case "closedOn" -> key(deal.facts().closedOn()).toString();
            case "createdAt" -> deal.createdAt().toString();
            case "updatedAt" -> deal.updatedAt().toString();
            default -> deal.id().toString();
        };
    }

    @Override
    public Refusal duplicate(String key) {
        return Refusal.duplicate("/externalId", "There is another deal with this external id.");
    }
}
