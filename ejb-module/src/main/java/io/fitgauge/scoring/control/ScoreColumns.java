package io.fitgauge.scoring.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.scoring.entity.NamedScore;
import io.fitgauge.scoring.entity.StoredResult;
import io.fitgauge.scoring.entity.StoredScore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How scores stand in their tables. */
final class ScoreColumns {

    /** Of the latest scores and the history alike. What tells old from new stands last: see {@link ScoreStore}. */
    static final List<String> ALL = List.of(
            "icp_id",
            "account_id",
            "rank_score",
            "low",
            "high",
            "coverage",
            "tier",
            "decision",
            "reasons",
            "verdicts",
            "seen",
            "scored_on",
            "scored_at",
            "account_revision",
            "icp_version");

    private static final int ABSENT = -1;

    private ScoreColumns() {}

    /** @param first columns that only one of the tables has */
    static String insert(String table, String... first) {
        List<String> columns = Stream.concat(Stream.of(first), ALL.stream()).toList();
        return "INSERT INTO " + table + " (tenant_id, " + String.join(", ", columns) + ") VALUES (<tenant>, :"
                + String.join(", :", columns) + ")";
    }

    static int rank(@Nullable Integer score) {
        return score == null ? ABSENT : score;
    }

    static Map<String, @Nullable Object> write(StoredScore score) {
        StoredResult result = score.result();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("icp_id", score.icpId());
        row.put("account_id", score.accountId());
        row.put("rank_score", rank(result.score()));
        row.put("low", result.low());
        row.put("high", result.high());
        row.put("coverage", result.coverage());
        row.put("tier", result.tier() == null ? null : result.tier().name());
        row.put("decision", result.decision().name());
        row.put("reasons", result.reasons());
        row.put("verdicts", result.verdicts());
        row.put("seen", result.seen());
        row.put("scored_on", score.on());
        row.put("scored_at", score.at());
        row.put("account_revision", score.accountRevision());
        row.put("icp_version", score.icpVersion());
        return row;
    }

    static NamedScore readNamed(ResultSet row) throws SQLException {
        return new NamedScore(row.getString("account_name"), read(row));
    }

    static StoredScore read(ResultSet row) throws SQLException {
        return new StoredScore(
                UuidCreator.fromBytes(row.getBytes("icp_id")),
                row.getInt("icp_version"),
                UuidCreator.fromBytes(row.getBytes("account_id")),
                row.getInt("account_revision"),
                result(row),
                row.getObject("scored_on", LocalDate.class),
                row.getTimestamp("scored_at").toInstant());
    }

    private static StoredResult result(ResultSet row) throws SQLException {
        int rank = row.getInt("rank_score");
        @Nullable String tier = row.getString("tier");
        return new StoredResult(
                rank == ABSENT ? null : rank,
                row.getInt("low"),
                row.getInt("high"),
                row.getInt("coverage"),
                tier == null ? null : Tier.valueOf(tier),
                Decision.valueOf(row.getString("decision")),
                row.getString("reasons"),
                row.getString("verdicts"),
                row.getString("seen"));
    }
}
