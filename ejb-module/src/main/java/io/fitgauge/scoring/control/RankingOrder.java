package io.fitgauge.scoring.control;

import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.scoring.entity.NamedScore;
import java.util.Arrays;

/** How a ranking may be sorted. Accounts that are equal so far stand by name, and then by id. */
final class RankingOrder {

    private static final String NAME = "accountName";
    private static final String USUAL = "-score";

    private static final Keyset ORDERS = Keyset.endingWith("account_id")
            .number("score", "rank_score")
            .text(NAME, "account_name")
            .number("coverage", "coverage")
            .instant("scoredAt", "scored_at");

    private RankingOrder() {}

    static Keyset.Order of(PageRequest request) {
        String sort = request.sort().isBlank() ? USUAL : request.sort();
        return ORDERS.order(new PageRequest(request.limit(), withName(sort), request.after()));
    }

    private static String withName(String sort) {
        boolean has = Arrays.stream(sort.split(",", -1)).anyMatch(key -> key.equals(NAME) || key.equals("-" + NAME));
        return has ? sort : sort + "," + NAME;
    }

    static String position(NamedScore row, String field) {
        return switch (field) {
            case "score" ->
                String.valueOf(ScoreColumns.rank(row.score().result().score()));
            case NAME -> row.accountName();
            case "coverage" -> String.valueOf(row.score().result().coverage());
            case "scoredAt" -> row.score().at().toString();
            default -> row.score().accountId().toString();
        };
    }
}
