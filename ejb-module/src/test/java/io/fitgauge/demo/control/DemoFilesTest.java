package io.fitgauge.demo.control;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.control.ImportPlan;
import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.attributes.boundary.NewAttribute;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Rates;
import io.fitgauge.fit.Score;
import io.fitgauge.fit.ScoringModel;
import io.fitgauge.fit.Thresholds;
import io.fitgauge.fit.Tier;
import io.fitgauge.icps.control.CriteriaReader;
import io.fitgauge.icps.control.ThresholdsReader;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.tenancy.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the demo promises to show can be loaded, and shows it. */
class DemoFilesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final DemoFiles files = new DemoFiles();
    private final AttributeValues values = AttributeValues.standalone();

    @Test
    void anAgencyComesFirstAndManagesThreeClients() {
        assertThat(files.tenants())
                .extracting(DemoTenant::slug)
                .containsExactly("bureau-noord", "gamehal", "theekom", "atlas-software");
        assertThat(files.tenant("bureau-noord").kind()).isEqualTo("AGENCY");
        assertThat(clients()).extracting(DemoTenant::agency).containsOnly("bureau-noord");
    }

    @Test
    void everyTenantSaysThatItIsADemo() {
        assertThat(files.tenants()).extracting(DemoTenant::name).allMatch(name -> name.endsWith("(demo)"));
    }

    @Test
    void everyRoleCanBeTried() {
        for (DemoTenant client : clients()) {
            assertThat(client.people())
                    .extracting(DemoTenant.Person::role)
                    .containsExactly(Role.TENANT_ADMIN, Role.EDITOR, Role.SALES, Role.VIEWER);
        }
        assertThat(files.tenant("bureau-noord").people())
                .extracting(DemoTenant.Person::role)
                .contains(Role.AGENCY_ADMIN);
    }

    @Test
    void nobodyCanBeWrittenTo() {
        for (DemoTenant tenant : files.tenants()) {
            assertThat(tenant.people()).allMatch(person -> person.email().endsWith("@" + tenant.slug() + ".example"));
            assertThat(tenant.accounts())
                    .allMatch(account ->
                            account.domain() == null || account.domain().endsWith(".example"));
        }
    }

    @Test
    void everyProfileCanBePublished() {
        for (DemoTenant client : clients()) {
            assertThat(model(client).criteria()).as(client.slug()).isNotEmpty();
        }
    }

    @Test
    void everyAccountCanBeRegistered() {
        for (DemoTenant client : clients()) {
            assertThat(scores(client)).as(client.slug()).hasSameSizeAs(client.accounts());
            assertThat(client.accounts()).extracting(AccountDraft::externalId).doesNotHaveDuplicates();
        }
    }

    @Test
    void gamehalAndTheekomHaveSomeTwentyCompaniesOfEveryKind() {
        for (String slug : List.of("gamehal", "theekom")) {
            List<Score> scores = scores(files.tenant(slug));

            assertThat(scores).as(slug).hasSizeBetween(18, 25);
            assertThat(scores).as(slug).extracting(Score::decision).contains(Decision.values());
            assertThat(scores).as(slug).extracting(Score::tier).contains(Tier.values());
            assertThat(scores).as(slug).anyMatch(score -> score.score() == null);
        }
    }

    @Test
    void gamehalFindsConsumerGamesCompaniesWithAFollowing() {
        assertThat(best("gamehal")).containsExactly("Polderpixel", "Scheldegames", "Dobbelsteen & Zonen");
    }

    @Test
    void theekomFindsYoungTeaBrandsThatNeedACheapPrettyCup() {
        assertThat(best("theekom")).containsExactly("Theetijd", "Blaadje Groen", "Matcha Marie");
    }

    /** Everything known, and everything right. */
    private List<String> best(String slug) {
        DemoTenant tenant = files.tenant(slug);
        List<Score> scores = scores(tenant);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i).low() == 100 && scores.get(i).decision() == Decision.FORWARD_TO_SALES) {
                names.add(tenant.accounts().get(i).name());
            }
        }
        return names;
    }

    @Test
    void theImportOfAtlasSoftwareFitsItsFile() throws IOException {
        DemoTenant atlas = files.tenant("atlas-software");
        DemoTenant.AccountFile file = requireNonNull(atlas.accountFile());
        ImportPlan plan = ImportPlan.of(file.options().options(), definitions(atlas));

        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(files.open(file.name()))) {
            List<NamedCsvRecord> all = rows.stream().toList();
            assertThat(all).hasSize(503);
            assertThat(all.get(0).getHeader())
                    .containsAll(plan.options().columns().keySet());
        }
    }

    @Test
    void atlasSoftwareSpreadsTheListOverAllDecisions() throws IOException {
        DemoTenant atlas = files.tenant("atlas-software");
        ScoringModel model = model(atlas);
        Map<Decision, Integer> decisions = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(files.open("sp500.csv"))) {
            for (NamedCsvRecord row : rows) {
                Score score = model.score(company(row), DAY, Rates.NONE);
                decisions.merge(score.decision(), 1, Integer::sum);
            }
        }

        assertThat(decisions)
                .containsKeys(Decision.FORWARD_TO_SALES, Decision.NURTURE, Decision.DISQUALIFY)
                .hasEntrySatisfying(
                        Decision.FORWARD_TO_SALES, count -> assertThat(count).isBetween(10, 100));
    }

    private static Attributes company(NamedCsvRecord row) {
        Map<String, AttributeValue> known = new LinkedHashMap<>();
        known.put("sector", new AttributeValue.Text(row.getField("GICS Sector")));
        known.put("subIndustry", new AttributeValue.Text(row.getField("GICS Sub-Industry")));
        String founded = row.getField("Founded");
        if (founded.matches("\\d{4}")) {
            known.put("foundedYear", new AttributeValue.Num(new BigDecimal(founded)));
        }
        return Attributes.of(known);
    }

    private List<DemoTenant> clients() {
        return files.tenants().stream()
                .filter(tenant -> tenant.kind().equals("CLIENT"))
                .toList();
    }

    private List<Score> scores(DemoTenant tenant) {
        ScoringModel model = model(tenant);
        Map<String, AttributeView> definitions = definitions(tenant);
        return tenant.accounts().stream()
                .map(account -> {
                    FieldErrors errors = new FieldErrors();
                    Attributes known =
                            values.read(requireNonNull(account.attributes()), definitions, "/attributes", errors);
                    assertThat(errors.list()).as(account.name()).isEmpty();
                    return model.score(known, DAY, Rates.NONE);
                })
                .toList();
    }

    private static ScoringModel model(DemoTenant tenant) {
        DemoTenant.Profile icp = requireNonNull(tenant.icp());
        FieldErrors errors = new FieldErrors();
        List<Criterion> criteria = CriteriaReader.standalone().read(icp.criteria(), definitions(tenant), errors);
        Thresholds thresholds = ThresholdsReader.read(icp.thresholds(), errors);
        assertThat(errors.list()).as(tenant.slug()).isEmpty();
        return new ScoringModel(criteria, thresholds);
    }

    private static Map<String, AttributeView> definitions(DemoTenant tenant) {
        Map<String, AttributeView> definitions = new LinkedHashMap<>(BuiltIn.byKey());
        for (NewAttribute own : tenant.attributes()) {
            definitions.put(
                    own.key(),
                    new AttributeView(own.key(), own.label(), own.type(), own.category(), false, own.unit(), null));
        }
        return definitions;
    }
}
