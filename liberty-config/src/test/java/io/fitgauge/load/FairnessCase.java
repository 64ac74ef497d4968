package io.fitgauge.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.nodes.Node;
import io.fitgauge.nodes.NodeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** One tenant at ten times its quota, beside another that works as it always does. */
class FairnessCase {

    private static final Path FOLDER = Path.of(System.getProperty("fitgauge.load.folder"));
    private static final int SECONDS = Integer.getInteger("fitgauge.load.seconds");
    private static final int ROUNDS = Integer.getInteger("fitgauge.load.rounds");
    private static final int QUOTA = Integer.getInteger("fitgauge.load.quota");
    private static final int QUIET = 15;
    private static final int TEN_TIMES = QUOTA / 60 * 10;
    private static final double BOUND = 2.0;

    @Test
    void atTenTimesItsQuotaATenantDoesNotSlowAnotherByMoreThanTwice() throws Exception {
        Map<String, String> settings = new TreeMap<>(NodeSettings.of(Map.of(), List.of("quiet", "greedy")));
        settings.put("FITGAUGE_QUOTA_REQUESTS", "off");
        settings.put("FITGAUGE_TENANT_GREEDY_QUOTA_REQUESTS", Integer.toString(QUOTA));
        try (Node node = Node.in(FOLDER.resolve("fairness"), settings).launch().awaitReady()) {
            Customer quiet = new Customer(node, "quiet").logIn().withAccounts(200);
            Customer greedy = new Customer(node, "greedy").logIn().withAccounts(100);
            round(quiet, SECONDS);

            List<Answered> alone = new ArrayList<>();
            List<Answered> beside = new ArrayList<>();
            List<Answered> over = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                alone.addAll(round(quiet.logIn(), SECONDS));
                greedy.logIn();
                try (Steady flood = Steady.of(TEN_TIMES, greedy::request)) {
                    beside.addAll(round(quiet.logIn(), SECONDS));
                    flood.close();
                    over.addAll(flood.answers());
                }
            }
            judge(alone, beside, over);
        }
    }

    private static Collection<Answered> round(Customer customer, int seconds) throws InterruptedException {
        try (Steady steady = Steady.of(QUIET, customer::request)) {
            TimeUnit.SECONDS.sleep(seconds);
            steady.close();
            return steady.answers();
        }
    }

    private static void judge(List<Answered> alone, List<Answered> beside, List<Answered> over) throws IOException {
        double ratio = Answered.millis(beside, 99) / Answered.millis(alone, 99);
        List<Answered> refused = over.stream().filter(Answered::isRefused).toList();
        String table = "| tenant | requests | refused | p50 ms | p99 ms |\n|---|---|---|---|---|\n"
                + row("quiet, alone", alone) + row("quiet, beside", beside)
                + row("greedy, " + TEN_TIMES + " a second of " + QUOTA + " a minute", over)
                + row("of these the refused", refused)
                + String.format(Locale.ROOT, "%np99 of the quiet tenant is %.2f times what it is alone%n", ratio);
        System.out.println("\n" + table);
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("table.md"), table);
        assertThat(alone).allMatch(Answered::isSuccess);
        assertThat(beside).allMatch(Answered::isSuccess);
        assertThat(over).allMatch(answer -> answer.isSuccess() || answer.isRefused());
        assertThat(refused.size()).isGreaterThan(over.size() / 2);
        assertThat(ratio).isLessThanOrEqualTo(BOUND);
    }

    private static String row(String who, List<Answered> answers) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.1f |%n",
                who,
                answers.size(),
                answers.stream().filter(Answered::isRefused).count(),
                Answered.millis(answers, 50),
                Answered.millis(answers, 99));
    }
}
