package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.accounts.entity.LossReason;
import io.fitgauge.accounts.entity.Seniority;
import io.fitgauge.accounts.entity.Stage;
import io.fitgauge.fit.AttributeType;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A field of what belongs to an account, beside the ones that accounts have as well. */
enum RelatedField implements ImportTarget {
    ACCOUNT_EXTERNAL_ID("account.externalId", false, ImportKind.CONTACT, ImportKind.DEAL),
    ACCOUNT_DOMAIN("account.domain", false, ImportKind.CONTACT, ImportKind.DEAL),
    ACCOUNT_NAME("account.name", false, ImportKind.CONTACT, ImportKind.DEAL),
    /** With the last name it is the contact's name, where that does not stand in a column of its own. */
    FIRST_NAME("firstName", false, ImportKind.CONTACT),
    LAST_NAME("lastName", false, ImportKind.CONTACT),
    EMAIL("email", true, ImportKind.CONTACT),
    TITLE("title", true, ImportKind.CONTACT),
    DEPARTMENT("department", true, ImportKind.CONTACT),
    SENIORITY("seniority", true, ImportKind.CONTACT),
    DEAL_NAME("name", true, ImportKind.DEAL),
    STAGE("stage", false, ImportKind.DEAL),
    OPENED_ON("openedOn", true, ImportKind.DEAL),
    CLOSED_ON("closedOn", true, ImportKind.DEAL),
    LOSS_REASON("lossReason", true, ImportKind.DEAL),
    LOST_REASON("lostReason", true, ImportKind.DEAL),
    REFERRED_BY("referredBy", true, ImportKind.DEAL);

    private static final int MAX_REASON = 500;

    private final String key;
    private final boolean maybeUnknown;
    private final Set<ImportKind> kinds;

    RelatedField(String key, boolean maybeUnknown, ImportKind... kinds) {
        this.key = key;
        this.maybeUnknown = maybeUnknown;
        this.kinds = Set.of(kinds);
    }

    static Optional<ImportTarget> of(String key, ImportKind kind) {
        return Arrays.stream(values())
                .filter(field -> field.kinds.contains(kind) && field.key.equals(key))
                .map(ImportTarget.class::cast)
                .findFirst();
    }

    CellReader<String> reader(ImportOptions options) {
        return switch (this) {
            case ACCOUNT_EXTERNAL_ID -> new IdCells(RowReader.MAX_EXTERNAL_ID);
            case ACCOUNT_DOMAIN -> new DomainCells();
            case ACCOUNT_NAME, DEAL_NAME, FIRST_NAME, LAST_NAME, TITLE, DEPARTMENT, REFERRED_BY ->
                new TextCells(RowReader.MAX_NAME);
            case LOST_REASON -> new TextCells(MAX_REASON);
            case EMAIL -> new EmailCells();
            case SENIORITY -> choice(Seniority.values());
            case STAGE -> choice(Stage.values());
            case LOSS_REASON -> choice(LossReason.values());
            case OPENED_ON, CLOSED_ON -> {
                DayCells days = new DayCells(options.dateFormat(), options.locale());
                yield cell -> days.read(cell).toString();
            }
        };
    }

    @Override
    public boolean is(AttributeType type) {
        return type == AttributeType.DATE && (this == OPENED_ON || this == CLOSED_ON);
    }

    private static ChoiceCells choice(Enum<?>[] constants) {
        return new ChoiceCells(Arrays.stream(constants).map(Enum::name).toList());
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean maybeUnknown() {
        return maybeUnknown;
    }
}
