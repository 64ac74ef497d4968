package io.fitgauge.system;

import static io.fitgauge.system.Tenant.GLOBEX;
import static io.fitgauge.system.Tenant.INITECH;
import static io.fitgauge.system.Tenant.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told, and how they want to be told; another tenant hears nothing of it. */
class NotificationsIT {

    private static final String PASSWORD = "seven spoons of cold tea";

    private final String email = "elin." + UUID.randomUUID() + "@example.com";
    private final User elin = new User("initech", email, PASSWORD);

    @Test
    void whoHasChosenNothingIsToldAsUsual() {
        Answer session = elin.invitedBy(INITECH, "VIEWER");

        Answer preferences = User.get(session, "/preferences").is(200);

        assertThat(preferences.at("/email")).isEqualTo("DAILY");
        assertThat(preferences.at("/digestAt")).isEqualTo("08:00");
        assertThat(preferences.json().has("timeZone")).isFalse();
        assertThat(preferences.json().get("webhook").asBoolean()).isFalse();
    }

    @Test
    void whatIsChosenStaysUntilItIsChosenAnew() {
        Answer session = elin.invitedBy(INITECH, "VIEWER");
        String tag = User.get(session, "/preferences").is(200).etag();
        String weekly =
                """
                {"email": "WEEKLY", "digestAt": "16:30", "digestOn": "FRIDAY", "timeZone": "Europe/Stockholm",
                 "webhook": true}""";

        Answer changed = put(session, weekly, "If-Match", tag).is(200);

        assertThat(User.get(session, "/preferences").is(200).text()).isEqualTo(changed.text());
        assertThat(changed.at("/digestOn")).isEqualTo("FRIDAY");
        put(session, weekly, "If-Match", tag).isProblem(412);
        put(session, weekly).isProblem(428);
        Answer usual = put(session, "{}", "If-Match", changed.etag()).is(200);
        assertThat(usual.at("/email")).isEqualTo("DAILY");
        assertThat(usual.json().has("timeZone")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"digestAt\": \"8 o'clock\"} | /digestAt",
                "{\"digestAt\": \"24:00\"} | /digestAt",
                "{\"timeZone\": \"Europe/Atlantis\"} | /timeZone",
                "{\"email\": \"HOURLY\"} | /email",
                "{\"digestOn\": \"CASUAL_FRIDAY\"} | /digestOn",
                "{\"webhook\": \"yes\"} | /webhook",
                "{\"mailServer\": \"none\"} | /mailServer",
                "{\"colour\": \"red\"} | /colour"
            })
    void whatIsWrongIsNamed(String body, String pointer) {
        String tag = INITECH.get("/preferences").is(200).etag();

        INITECH.put("/preferences", body, "If-Match", tag).blames(pointer);
    }

    @Test
    void whoIsHereForAnAgencyIsToldThere() {
        String slug = "client-" + UUID.randomUUID();
        NORTH.post(
                        "/clients",
                        "{\"slug\":\"%s\",\"name\":\"Client\",\"locale\":\"nl-NL\",\"timeZone\":\"Europe/Amsterdam\",\"currency\":\"EUR\"}"
                                .formatted(slug))
                .is(201);

        NORTH.in(slug).get("/preferences").isProblem(403);
        NORTH.in(slug).get("/notifications").isProblem(403);
        NORTH.get("/preferences").is(200);
    }

    @Test
    void whatWasToldIsReadOnceAndByNobodyElse() {
        Answer session = elin.invitedBy(INITECH, "VIEWER");
        assertThat(User.get(session, "/notifications?unread=true").is(200).items())
                .isEmpty();
        User.as(session, "POST", "/notifications/" + UUID.randomUUID() + "/read", "")
                .isProblem(404);
        assertThat(User.as(session, "POST", "/notifications/read-all", "")
                        .is(200)
                        .json()
                        .get("read")
                        .asInt())
                .isZero();
        User.get(session, "/notifications?unread=maybe").isProblem(400);
    }

    @Test
    void aLinkThatNobodyHasEndsNothing() {
        String unknown = "A".repeat(64);

        Client.get(Client.API + "/mail-stops/" + unknown).isProblem(404);
        Client.form("/mail-stops/" + unknown, "List-Unsubscribe=One-Click").isProblem(404);
        Client.form("/mail-stops/short", "List-Unsubscribe=One-Click").isProblem(404);
        assertThat(GLOBEX.get("/preferences").is(200).at("/email")).isEqualTo("DAILY");
    }

    private static Answer put(Answer session, String body, String... headers) {
        return User.as(session, "PUT", "/preferences", body, headers);
    }
}
