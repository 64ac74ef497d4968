package io.fitgauge.web.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.fitgauge.demo.boundary.LoadedDemo;
import io.fitgauge.demo.boundary.LoadedDemo.Login;
import io.fitgauge.web.json.Json;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines for a shell, each for itself, one after the other. */
record CurlLines(ServerAddress address) {

    private static final String CURL = "curl -s ";
    private static final String TOKEN = "-H \"Authorization: Bearer $TOKEN\" ";
    private static final String JSON = "-H 'Content-Type: application/json' -d ";
    private static final String NEW_LINE = "; echo";

    /** A company whose followers are not quite enough, and of whose goals nothing is known. */
    private static final String COMPANY = "{\"attributes\":{\"sector\":\"Games\",\"industry\":[\"NACE:58.21\"],"
            + "\"businessModel\":\"B2C\",\"country\":\"NL\",\"socialFollowers\":80000,"
            + "\"marketingBudget\":{\"amount\":1200000,\"currency\":\"EUR\"}}}";

    List<String> of(LoadedDemo.Example example, String password) {
        String icp = "/api/v1/icps/" + example.icp();
        return List.of(
                "TOKEN=$(" + CURL + JSON + quoted(login(example.login(), password)) + " "
                        + address.at("/api/v1/auth/login")
                        + " | sed -n 's/.*\"accessToken\":\"\\([^\"]*\\)\".*/\\1/p')",
                CURL + TOKEN + "'" + address.at(icp + "/scores?sort=-score&limit=5") + "'" + NEW_LINE,
                CURL + TOKEN + JSON + quoted(COMPANY) + " " + address.at(icp + "/evaluate") + NEW_LINE);
    }

    private static String login(Login login, String password) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("tenant", login.tenant());
        body.put("email", login.email());
        body.put("password", password);
        try {
            return Json.mapper().writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
