package io.fitgauge.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.demo.boundary.Demo;
import io.fitgauge.demo.boundary.LoadedDemo;
import io.fitgauge.demo.boundary.LoadedDemo.Example;
import io.fitgauge.demo.boundary.LoadedDemo.Login;
import io.fitgauge.tenancy.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WelcomeTextTest {

    private static final ServerAddress HERE = new ServerAddress("localhost", 9080);
    private static final UUID ICP = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final Login SALES = new Login("gamehal", "Gamehal (demo)", "sales@gamehal.example", Role.SALES);

    @Test
    void saysWhereAllIs() {
        assertThat(embedded(1).of(loaded(null)))
                .contains("http://localhost:9080/api/v1")
                .contains("http://localhost:9080/openapi/ui")
                .contains("http://localhost:9080/health")
                .contains("embedded, kept in /srv/fitgauge");
    }

    @Test
    void saysThatItIsADemoAndWhoCanLogIn() {
        assertThat(embedded(1).of(loaded(null)))
                .contains("This is a demo")
                .contains("secret of twelve")
                .containsPattern("gamehal +sales@gamehal\\.example +SALES");
    }

    @Test
    void givesThreeLinesThatAShellUnderstands() {
        assertThat(embedded(1).of(loaded(new Example(SALES, ICP))).lines().filter(line -> line.contains("curl")))
                .containsExactly(
                        "TOKEN=$(curl -s -H 'Content-Type: application/json' -d '{\"tenant\":\"gamehal\","
                                + "\"email\":\"sales@gamehal.example\",\"password\":\"secret of twelve\"}'"
                                + " http://localhost:9080/api/v1/auth/login"
                                + " | sed -n 's/.*\"accessToken\":\"\\([^\"]*\\)\".*/\\1/p')",
                        "curl -s -H \"Authorization: Bearer $TOKEN\" 'http://localhost:9080/api/v1/icps/" + ICP
                                + "/scores?sort=-score&limit=5'; echo",
                        "curl -s -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/json'"
                                + " -d '{\"attributes\":{\"sector\":\"Games\",\"industry\":[\"NACE:58.21\"],"
                                + "\"businessModel\":\"B2C\",\"country\":\"NL\",\"socialFollowers\":80000,"
                                + "\"marketingBudget\":{\"amount\":1200000,\"currency\":\"EUR\"}}}'"
                                + " http://localhost:9080/api/v1/icps/" + ICP + "/evaluate; echo");
    }

    @Test
    void quotesAPasswordForTheShell() {
        assertThat(new CurlLines(HERE)
                        .of(new Example(SALES, ICP), "it's a \"secret\"")
                        .get(0))
                .contains("\"password\":\"it'\\''s a \\\"secret\\\"\"}'");
    }

    @Test
    void saysHowToMakeAFirstTenantWhereThereIsNone() {
        assertThat(new WelcomeText(HERE, Optional.empty(), 0).of(new Demo.Outcome(Demo.End.SKIPPED, null)))
                .contains("The demo was not loaded, because the database is your own.")
                .contains("FITGAUGE_TENANT_ACME_ADMIN_PASSWORD");
    }

    @Test
    void saysWhereToLogInWhereThereIsATenantAlready() {
        assertThat(embedded(1).of(new Demo.Outcome(Demo.End.OFF, null)))
                .contains("Log in with POST http://localhost:9080/api/v1/auth/login")
                .doesNotContain("FITGAUGE_TENANT");
    }

    @Test
    void anAddressOfTheSixthVersionStandsInBrackets() {
        assertThat(new ServerAddress("::1", 9080).at("/health")).isEqualTo("http://[::1]:9080/health");
    }

    private static WelcomeText embedded(int tenants) {
        return new WelcomeText(HERE, Optional.of(Path.of("/srv/fitgauge")), tenants);
    }

    private static Demo.Outcome loaded(@Nullable Example example) {
        return new Demo.Outcome(Demo.End.LOADED, new LoadedDemo(List.of(SALES), "secret of twelve", example));
    }
}
